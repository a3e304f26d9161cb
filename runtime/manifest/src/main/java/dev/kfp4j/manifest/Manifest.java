// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/**
 * A KFP v2 manifest (intermediate representation, IR), which clusters and the local engine run.
 *
 * @param pipeline the first document
 * @param platform the second document, which is not written if it is empty
 */
public record Manifest(PipelineSpec pipeline, PlatformSpec platform) {}
