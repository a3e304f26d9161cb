// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A task of a graph.
 *
 * @param name what {@code taskInfo.name} says: required on every task; the key, or a display name
 * @param component the key of the component that it runs: {@code componentRef: {name: comp-train}}
 * @param parameters where its input parameters come from, by input name, sorted
 * @param artifacts where its input artifacts come from, by input name, sorted
 * @param dependentTasks the keys of the tasks that it waits for, sorted
 * @param caching caching; empty for groups and nested graphs that have no setting of their own
 * @param retry retries, if any
 * @param trigger when it runs, if not simply after its upstream tasks
 * @param iterator what a loop iterates over, if it is one
 * @param parallelismLimit {@code iteratorPolicy: {parallelismLimit: n}}; 0: no limit
 */
public record TaskSpec(
        String name,
        String component,
        SortedMap<String, ParameterSource> parameters,
        SortedMap<String, ArtifactSource> artifacts,
        List<String> dependentTasks,
        Optional<CachingOptions> caching,
        Optional<RetryPolicy> retry,
        Optional<TriggerPolicy> trigger,
        Optional<TaskIterator> iterator,
        int parallelismLimit) {
    /** Copies the collections. */
    public TaskSpec {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
        dependentTasks = List.copyOf(dependentTasks);
    }
}
