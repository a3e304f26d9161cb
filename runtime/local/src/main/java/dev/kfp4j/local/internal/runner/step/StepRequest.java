// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import dev.kfp4j.local.internal.values.LauncherInput;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request to start an attempt of a step.
 *
 * @param run the run
 * @param task the task
 * @param number 1 for the first attempt
 * @param container the container in the manifest; its command and arguments still have their placeholders
 * @param input the executor input, with the paths of this machine
 * @param environment variables to set beside those of the engine's process
 * @param folder the existing folder of the attempt
 * @param log the log file, which does not exist yet
 * @param mounts folders beside those of its inputs and outputs
 * @param secrets texts that must not appear in the log
 * @param debugPort the port of this machine on which the step waits for a debugger; empty: it does not wait
 */
public record StepRequest(
        RunInfo run,
        TaskPath task,
        int number,
        Container container,
        LauncherInput input,
        SortedMap<String, String> environment,
        Path folder,
        Path log,
        List<StepMount> mounts,
        List<String> secrets,
        OptionalInt debugPort) {
    public StepRequest {
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        mounts = List.copyOf(mounts);
        secrets = List.copyOf(secrets);
    }

    /** The arguments with the placeholders replaced, for a step that shares the file system of this machine. */
    public List<String> arguments() {
        return input.arguments(container);
    }
}
