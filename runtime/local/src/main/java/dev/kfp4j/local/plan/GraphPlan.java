// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.manifest.DagOutputs;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A graph of tasks without cycles.
 *
 * @param tasks the tasks by key, sorted
 * @param outputs where its outputs come from
 */
public record GraphPlan(SortedMap<String, TaskPlan> tasks, DagOutputs outputs) implements Work {
    /** Copies the tasks. */
    public GraphPlan {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    /**
     * A task of the graph.
     *
     * @throws NullPointerException if it has no such task
     */
    public TaskPlan task(String key) {
        return Objects.requireNonNull(tasks.get(key), key);
    }
}
