// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

/**
 * A KFP v2 manifest (intermediate representation, IR): what a cluster takes and the local engine runs.
 *
 * @param pipeline the first document
 * @param platform the second document; not written where it is empty
 */
public record Manifest(PipelineSpec pipeline, PlatformSpec platform) {}
