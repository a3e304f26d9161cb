// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.manifest.DagOutputs;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** The keys of the tasks, each after those that it waits for, and otherwise in the order of the keys. */
    public List<String> order() {
        var order = new LinkedHashSet<String>();
        while (order.size() < tasks.size()) {
            // There is always a next one, as there are no cycles.
            tasks.forEach((key, task) -> {
                if (order.containsAll(task.upstream())) {
                    order.add(key);
                }
            });
        }
        return List.copyOf(order);
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
