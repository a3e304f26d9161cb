// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import java.nio.file.Path;

/**
 * A folder of this machine that a step is to see at a path of its own: the run's workspace, a volume, the files of a
 * secret. Only a container can have one; for a step with the engine's file system, the folder stays where it is.
 *
 * @param source the folder here, absolute; it exists
 * @param target the absolute path that the step sees it at
 * @param isReadOnly whether the step can only read it
 */
public record StepMount(Path source, String target, boolean isReadOnly) {}
