// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the tasks of a graph wait for. */
final class Upstream {

    private Upstream() {}

    /** The keys that a task names: as dependencies, and as producers of its inputs. */
    static SortedSet<String> of(TaskSpec task) {
        var keys = new TreeSet<>(task.dependentTasks());
        for (ParameterSource source : task.parameters().values()) {
            if (source instanceof ParameterSource.TaskOutput output) {
                keys.add(output.producerTask());
            }
        }
        for (ArtifactSource source : task.artifacts().values()) {
            if (source instanceof ArtifactSource.TaskOutput output) {
                keys.add(output.producerTask());
            }
        }
        return keys;
    }

    /** A cycle, if there is one: its tasks in order, the first repeated at the end. */
    static Optional<List<String>> cycle(SortedMap<String, SortedSet<String>> upstream) {
        // Takes away what waits for nothing, again and again; what cannot be taken away holds a cycle.
        var waitsFor = new HashMap<String, Integer>();
        var waiters = new HashMap<String, List<String>>();
        var free = new ArrayDeque<String>();
        upstream.forEach((task, needs) -> {
            waitsFor.put(task, needs.size());
            needs.forEach(need ->
                    waiters.computeIfAbsent(need, key -> new ArrayList<>()).add(task));
            if (needs.isEmpty()) {
                free.add(task);
            }
        });
        while (!free.isEmpty()) {
            String done = free.remove();
            waitsFor.remove(done);
            for (String waiter : waiters.getOrDefault(done, List.of())) {
                if (waitsFor.merge(waiter, -1, Integer::sum) == 0) {
                    free.add(waiter);
                }
            }
        }
        return waitsFor.keySet().stream().sorted().findFirst().map(start -> walk(start, upstream, waitsFor));
    }

    /** Goes upstream among the tasks that are left, each of which has an upstream task among them, until one repeats. */
    private static List<String> walk(
            String start, SortedMap<String, SortedSet<String>> upstream, Map<String, Integer> left) {
        Deque<String> path = new ArrayDeque<>();
        String task = start;
        while (!path.contains(task)) {
            path.addFirst(task);
            task = Objects.requireNonNull(upstream.get(task)).stream()
                    .filter(left::containsKey)
                    .findFirst()
                    .orElseThrow();
        }
        var cycle = new ArrayList<String>();
        cycle.add(task);
        for (String step : path) {
            cycle.add(step);
            if (step.equals(task)) {
                break;
            }
        }
        return cycle;
    }
}
