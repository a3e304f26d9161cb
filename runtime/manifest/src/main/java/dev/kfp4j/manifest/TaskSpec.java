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
 * @param name the {@code taskInfo.name}, which every task must have: the key or a display name
 * @param component the key of its component: {@code componentRef: {name: comp-train}}
 * @param parameters the sources of its input parameters by input name, sorted
 * @param artifacts the sources of its input artifacts by input name, sorted
 * @param dependentTasks the keys of its upstream tasks, sorted
 * @param caching the caching options; empty for groups, and for nested graphs without options
 * @param retry the retry policy
 * @param trigger the trigger policy, unless the task just follows its upstream tasks
 * @param iterator the items, if the task is a loop
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
    public TaskSpec {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
        dependentTasks = List.copyOf(dependentTasks);
    }
}
