// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.manifest.DagOutputs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A graph of tasks without cycles.
 *
 * @param tasks the tasks by key, sorted
 * @param outputs the sources of its outputs
 */
public record GraphPlan(SortedMap<String, TaskPlan> tasks, DagOutputs outputs) implements TaskWork {
    public GraphPlan {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    @Override
    public TaskKind kind() {
        return TaskKind.GRAPH;
    }

    /** The keys of the tasks in topological order, and otherwise in the order of the keys. */
    public List<String> order() {
        var missing = new HashMap<String, Integer>();
        var downstream = new HashMap<String, List<String>>();
        var next = new PriorityQueue<String>();
        tasks.forEach((key, task) -> {
            missing.put(key, task.upstream().size());
            task.upstream()
                    .forEach(need -> downstream
                            .computeIfAbsent(need, unused -> new ArrayList<>())
                            .add(key));
            if (task.upstream().isEmpty()) {
                next.add(key);
            }
        });
        var order = new ArrayList<String>();
        while (!next.isEmpty()) {
            String key = next.remove();
            order.add(key);
            for (String waiter : downstream.getOrDefault(key, List.of())) {
                if (missing.merge(waiter, -1, Integer::sum) == 0) {
                    next.add(waiter);
                }
            }
        }
        return order;
    }

    /**
     * Returns a task of the graph.
     *
     * @throws NullPointerException if it has no such task
     */
    public TaskPlan task(String key) {
        return Objects.requireNonNull(tasks.get(key), key);
    }
}
