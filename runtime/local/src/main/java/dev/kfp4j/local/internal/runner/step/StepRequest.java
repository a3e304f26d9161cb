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
 * Asks a runner to start an attempt of a step.
 *
 * @param run the run
 * @param task the task
 * @param number 1 for the first attempt
 * @param container what the manifest says to run; its command and arguments still have their placeholders
 * @param input what the step is told, with the places of this machine
 * @param environment variables to set beside those of the engine's own process
 * @param folder the attempt's folder, which exists
 * @param log where all that it prints goes; does not exist yet
 * @param mounts folders beside those of its inputs and outputs; what lies in one has the path that the step sees it at
 * @param secrets texts among what it is given that nobody may see in its log
 * @param debugPort the port of this machine on which the step waits for a debugger before it begins; empty: it does not
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
    /** Copies the collections. */
    public StepRequest {
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
        mounts = List.copyOf(mounts);
        secrets = List.copyOf(secrets);
    }

    /** The arguments with the placeholders replaced, for a step that has the file system of this machine. */
    public List<String> arguments() {
        return input.arguments(container);
    }
}
