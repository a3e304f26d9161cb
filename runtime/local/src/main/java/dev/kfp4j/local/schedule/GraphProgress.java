// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far the tasks of one graph have come. A task is ready when all its upstream tasks have succeeded; when a task fails,
 * whatever needs it is skipped and all else goes on, as on a cluster.
 */
final class GraphProgress {

    private enum State {
        WAITING,
        READY,
        SUCCEEDED,
        FAILED,
        SKIPPED
    }

    private final Map<String, State> states = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();
    private final Map<String, List<String>> downstream = new TreeMap<>();
    private int open;
    private boolean failed;

    /**
     * Makes it, with every task waiting.
     *
     * @param upstream what each task waits for; without cycles
     */
    GraphProgress(SortedMap<String, ? extends Set<String>> upstream) {
        open = upstream.size();
        upstream.forEach((task, needs) -> {
            states.put(task, State.WAITING);
            missing.put(task, needs.size());
            needs.forEach(need ->
                    downstream.computeIfAbsent(need, key -> new ArrayList<>()).add(task));
        });
    }

    /** The tasks that need nothing, in the order of their keys. */
    List<String> start() {
        List<String> ready = states.keySet().stream()
                .filter(task -> missing.getOrDefault(task, 0) == 0)
                .toList();
        ready.forEach(task -> states.put(task, State.READY));
        return ready;
    }

    /** A ready task ended well. Returns the tasks that are ready now because of it, in the order of their keys. */
    List<String> succeeded(String task) {
        end(task, State.SUCCEEDED);
        var ready = new ArrayList<String>();
        for (String waiter : downstream.getOrDefault(task, List.of())) {
            if (missing.merge(waiter, -1, Integer::sum) == 0 && states.get(waiter) == State.WAITING) {
                states.put(waiter, State.READY);
                ready.add(waiter);
            }
        }
        return ready;
    }

    /** A ready task failed. Returns the tasks that are skipped because of it, in the order of their keys. */
    List<String> failed(String task) {
        end(task, State.FAILED);
        failed = true;
        var skipped = new TreeSet<String>();
        skipDownstream(task, skipped);
        return List.copyOf(skipped);
    }

    /** Whether nothing more will happen. */
    boolean isEnded() {
        return open == 0;
    }

    /** Whether a task has failed. */
    boolean hasFailed() {
        return failed;
    }

    /** The tasks that failed. */
    Set<String> failures() {
        var failures = new TreeSet<String>();
        states.forEach((task, state) -> {
            if (state == State.FAILED) {
                failures.add(task);
            }
        });
        return Collections.unmodifiableSet(failures);
    }

    private void skipDownstream(String task, Set<String> skipped) {
        var next = new ArrayList<>(downstream.getOrDefault(task, List.of()));
        while (!next.isEmpty()) {
            String waiter = next.remove(next.size() - 1);
            if (states.get(waiter) == State.WAITING) {
                states.put(waiter, State.SKIPPED);
                open--;
                skipped.add(waiter);
                next.addAll(downstream.getOrDefault(waiter, List.of()));
            }
        }
    }

    private void end(String task, State state) {
        if (states.get(task) != State.READY) {
            throw new IllegalStateException("task " + task + " is " + states.get(task) + ", so it cannot end");
        }
        states.put(task, state);
        open--;
    }
}
