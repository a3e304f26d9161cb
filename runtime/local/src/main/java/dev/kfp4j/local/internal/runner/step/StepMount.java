// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import java.nio.file.Path;

/**
 * A folder of this machine that a step sees at another path: the run's workspace, a volume, the files of a secret. Only
 * containers have mounts; a step that shares the engine's file system uses the source.
 *
 * @param source the absolute path of an existing folder
 * @param target the absolute path in the container
 * @param isReadOnly whether the step can only read it
 */
public record StepMount(Path source, String target, boolean isReadOnly) {}
