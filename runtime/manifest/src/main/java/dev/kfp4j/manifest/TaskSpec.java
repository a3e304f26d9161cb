// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** Returns the keys of all tasks that this task waits for: its dependencies and the producers of its inputs. */
    public SortedSet<String> upstream() {
        var keys = new TreeSet<>(dependentTasks);
        for (ParameterSource source : parameters.values()) {
            if (source instanceof ParameterSource.TaskOutput output) {
                keys.add(output.producerTask());
            } else if (source instanceof ParameterSource.FinalStatus status) {
                keys.add(status.producerTask());
            }
        }
        for (ArtifactSource source : artifacts.values()) {
            if (source instanceof ArtifactSource.TaskOutput output) {
                keys.add(output.producerTask());
            }
        }
        return keys;
    }

    /** Whether the task runs after its upstream tasks even if they failed. */
    public boolean ignoresUpstreamFailure() {
        return trigger.filter(policy -> policy.strategy() == TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED)
                .isPresent();
    }
}
