// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.step;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One attempt to run a step.
 *
 * @param task the task
 * @param number 1 for the first attempt
 * @param container what the manifest says to run; its arguments still have their placeholders
 * @param arguments the arguments with the placeholders replaced
 * @param environment variables to set beside those of the engine's own process
 * @param folder the attempt's folder, which exists
 * @param log where all that it prints goes; does not exist yet
 */
public record StepAttempt(
        TaskPath task,
        int number,
        Container container,
        List<String> arguments,
        SortedMap<String, String> environment,
        Path folder,
        Path log) {
    /** Copies the collections. */
    public StepAttempt {
        arguments = List.copyOf(arguments);
        environment = Collections.unmodifiableSortedMap(new TreeMap<>(environment));
    }
}
