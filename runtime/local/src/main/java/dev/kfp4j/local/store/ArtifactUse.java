// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.TaskPath;

/**
 * A step that produced or read an artifact.
 *
 * @param run the name of its run
 * @param task the step
 * @param isOutput whether the step produced it
 * @param name the name of the output or input
 */
public record ArtifactUse(String run, TaskPath task, boolean isOutput, String name) {}
