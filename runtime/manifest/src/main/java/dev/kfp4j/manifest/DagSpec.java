// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A graph of tasks: {@code dag: {tasks: {...}, outputs: {...}}}.
 *
 * @param tasks the tasks by key, sorted
 * @param outputs where the graph's outputs come from
 */
public record DagSpec(SortedMap<String, TaskSpec> tasks, DagOutputs outputs) implements ComponentSpec.Body {
    /** Copies the tasks. */
    public DagSpec {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    /** Makes it from a map of any order. */
    public static DagSpec of(Map<String, TaskSpec> tasks, DagOutputs outputs) {
        return new DagSpec(new TreeMap<>(tasks), outputs);
    }
}
