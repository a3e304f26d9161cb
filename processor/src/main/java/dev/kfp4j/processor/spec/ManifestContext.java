// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.pipeline.PipelineModel;
import java.util.Map;

/**
 * The data that all graphs of one manifest share.
 *
 * @param components the manifest's components
 * @param pipelines all pipelines that may be called, by their methods
 * @param moduleImage the image of components that set none
 */
record ManifestContext(ComponentTable components, Map<MethodRef, PipelineModel> pipelines, String moduleImage) {
    /** The pipeline of a method. */
    PipelineModel pipeline(MethodRef method) {
        return requireNonNull(pipelines.get(method), () -> "not linked: " + method);
    }
}
