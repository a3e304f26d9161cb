// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.kubernetes.PipelineConfig;

/**
 * The settings of all runs of a pipeline; a nested pipeline has those of the pipeline around it.
 *
 * @param root the URI below which artifacts are kept; empty: the cluster's default
 * @param config the settings of the platform
 */
public record PipelineSettings(String root, PipelineConfig config) {
    /** No settings. */
    public static final PipelineSettings NONE = new PipelineSettings("", PipelineConfig.NONE);
}
