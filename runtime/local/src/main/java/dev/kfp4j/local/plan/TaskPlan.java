// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.TaskSpec;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A task of a graph.
 *
 * @param spec the task as the manifest has it
 * @param component the component that it runs
 * @param upstream the keys of all tasks of the same graph that it waits for, by data or by {@code dependentTasks}
 * @param work what it does
 */
public record TaskPlan(TaskSpec spec, ComponentSpec component, SortedSet<String> upstream, Work work) {
    /** Copies the set. */
    public TaskPlan {
        upstream = Collections.unmodifiableSortedSet(new TreeSet<>(upstream));
    }
}
