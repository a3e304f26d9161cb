// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.List;

/**
 * A component: its inputs, its outputs and its body.
 *
 * @param inputs the inputs
 * @param outputs the outputs
 * @param body an executor or a graph of tasks
 * @param taskConfigPassthroughs the settings that are passed to the task as JSON; mostly empty
 */
public record ComponentSpec(
        IoSpec inputs, IoSpec outputs, Body body, List<TaskConfigPassthrough> taskConfigPassthroughs) {
    public ComponentSpec {
        taskConfigPassthroughs = List.copyOf(taskConfigPassthroughs);
    }

    /** The body of a component. */
    public sealed interface Body permits ExecutorRef, DagSpec {}

    /**
     * {@code executorLabel: exec-train}: a key of the deployment's executors.
     *
     * @param label the key
     */
    public record ExecutorRef(String label) implements Body {}

    /**
     * {@code {field: RESOURCES, applyToTask: true}}.
     *
     * @param field the setting
     * @param applyToTask whether it also applies to the task's own pod
     */
    public record TaskConfigPassthrough(String field, boolean applyToTask) {}
}
