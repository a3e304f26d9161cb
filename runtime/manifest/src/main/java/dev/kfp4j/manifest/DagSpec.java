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
 * @param outputs the sources of the outputs
 */
public record DagSpec(SortedMap<String, TaskSpec> tasks, DagOutputs outputs) implements ComponentSpec.Body {
    public DagSpec {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
    }

    /** Creates an instance from a map of any order. */
    public static DagSpec of(Map<String, TaskSpec> tasks, DagOutputs outputs) {
        return new DagSpec(new TreeMap<>(tasks), outputs);
    }
}
