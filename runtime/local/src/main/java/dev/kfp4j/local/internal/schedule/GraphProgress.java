// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.SkipCause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The progress of one graph, by the rules of a cluster. A task is ready when all its upstream tasks have succeeded, and
 * is skipped when one of them failed or was skipped. A task that runs in any case is ready when its upstream tasks have
 * ended, and is skipped only if none of them ever began. All other tasks continue.
 */
final class GraphProgress {

    private enum State {
        WAITING,
        READY,
        SUCCEEDED,
        FAILED,
        SKIPPED,
        CANCELLED
    }

    /**
     * The consequences of the end of a task.
     *
     * @param ready tasks that can begin
     * @param skipped tasks that will not run, and the reasons
     * @param cancelled tasks that will not run because the run is being cancelled
     */
    record Next(List<String> ready, SortedMap<String, SkipCause> skipped, List<String> cancelled) {
        Next {
            ready = List.copyOf(ready);
            skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
            cancelled = List.copyOf(cancelled);
        }
    }

    /** A task, and the state of its upstream tasks. */
    private static final class Node {
        private final boolean inAnyCase;
        private final List<String> downstream = new ArrayList<>();
        private int missing;
        private State state = State.WAITING;
        /** Whether it has begun. */
        private boolean began;

        private boolean upstreamBegan;
        private boolean upstreamCancelled;
        private @Nullable SkipCause cause;

        Node(boolean inAnyCase, int missing) {
            this.inAnyCase = inAnyCase;
            this.missing = missing;
        }
    }

    private final SortedMap<String, Node> nodes = new TreeMap<>();
    private final Set<String> failures = new TreeSet<>();
    private int open;
    private boolean cancelled;

    /**
     * @param upstream the upstream tasks of each task; without cycles
     * @param inAnyCase the tasks that run however their upstream tasks end
     */
    GraphProgress(SortedMap<String, ? extends Set<String>> upstream, Set<String> inAnyCase) {
        open = upstream.size();
        upstream.forEach((task, needs) -> nodes.put(task, new Node(inAnyCase.contains(task), needs.size())));
        upstream.forEach(
                (task, needs) -> needs.forEach(need -> node(need).downstream.add(task)));
    }

    /** The tasks without upstream tasks, in the order of their keys. */
    List<String> start() {
        var ready = new ArrayList<String>();
        nodes.forEach((task, node) -> {
            if (node.missing == 0) {
                node.state = State.READY;
                ready.add(task);
            }
        });
        return ready;
    }

    /** A ready task succeeded. */
    Next succeeded(String task) {
        return end(task, State.SUCCEEDED, true, null);
    }

    /** A ready task failed. */
    Next failed(String task, SkipCause cause) {
        failures.add(task);
        return end(task, State.FAILED, true, cause);
    }

    /** A ready task did not run, because its condition is false. */
    Next skipped(String task, SkipCause cause) {
        return end(task, State.SKIPPED, false, cause);
    }

    /** A ready task was stopped, or did not start. */
    Next cancelled(String task, boolean began) {
        return end(task, State.CANCELLED, began, null);
    }

    /**
     * Cancels all waiting tasks, except those that run in any case after an upstream task that has begun.
     *
     * @param all whether to cancel these too
     */
    Next cancel(boolean all) {
        var following = new Following();
        nodes.forEach((task, node) -> {
            if (node.state == State.WAITING && (all || !node.inAnyCase)) {
                following.cancel(task, node);
            }
        });
        return following.follow();
    }

    /** Whether all tasks have ended. */
    boolean isEnded() {
        return open == 0;
    }

    /** Whether a task has failed. */
    boolean hasFailed() {
        return !failures.isEmpty();
    }

    /** Whether a task was cancelled. */
    boolean hasCancelled() {
        return cancelled;
    }

    /** The tasks that failed. */
    Set<String> failures() {
        return Collections.unmodifiableSet(failures);
    }

    private Next end(String task, State state, boolean began, @Nullable SkipCause cause) {
        Node node = node(task);
        if (node.state != State.READY) {
            throw new IllegalStateException("task " + task + " is " + node.state + ", so it cannot end");
        }
        node.began = began;
        node.cause = cause;
        var following = new Following();
        following.ended(node, state);
        return following.follow();
    }

    private Node node(String task) {
        return Objects.requireNonNull(nodes.get(task), task);
    }

    /** Propagates the end of tasks downstream, with a queue instead of recursion: a chain may be long. */
    private final class Following {
        private final Deque<Node> ended = new ArrayDeque<>();
        private final List<String> ready = new ArrayList<>();
        private final SortedMap<String, SkipCause> skipped = new TreeMap<>();
        private final List<String> cancelledTasks = new ArrayList<>();

        void ended(Node node, State state) {
            node.state = state;
            open--;
            ended.add(node);
            cancelled |= state == State.CANCELLED;
        }

        void cancel(String task, Node node) {
            ended(node, State.CANCELLED);
            cancelledTasks.add(task);
        }

        Next follow() {
            while (!ended.isEmpty()) {
                Node node = ended.remove();
                for (String waiter : node.downstream) {
                    Node waiting = node(waiter);
                    tell(waiting, node);
                    decide(waiter, waiting);
                }
            }
            Collections.sort(ready);
            return new Next(ready, skipped, cancelledTasks);
        }

        private void tell(Node waiting, Node ended) {
            waiting.missing--;
            waiting.upstreamBegan |= ended.began;
            waiting.upstreamCancelled |= ended.state == State.CANCELLED;
            if (ended.cause != null && !(waiting.cause instanceof SkipCause.Failure)) {
                // A failure is a better explanation than a false condition.
                waiting.cause =
                        waiting.cause == null || ended.cause instanceof SkipCause.Failure ? ended.cause : waiting.cause;
            }
        }

        private void decide(String task, Node node) {
            if (node.state != State.WAITING) {
                return;
            }
            boolean all = node.missing == 0;
            boolean doomed = !node.inAnyCase && node.cause instanceof SkipCause.Failure;
            if (node.inAnyCase ? all && node.upstreamBegan : all && node.cause == null && !node.upstreamCancelled) {
                node.state = State.READY;
                node.cause = null;
                ready.add(task);
            } else if (all && node.upstreamCancelled) {
                cancel(task, node);
            } else if (all || doomed) {
                ended(node, State.SKIPPED);
                skipped.put(task, Objects.requireNonNull(node.cause));
            }
        }
    }
}
