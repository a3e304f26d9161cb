// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes the state of a run from its events. Not thread-safe. */
public final class RunProgress implements RunListener {

    private final Map<TaskPath, TaskResult> tasks = new HashMap<>();
    /** The tasks of each graph, in the order in which they became known. */
    private final Map<TaskPath, List<TaskPath>> inside = new HashMap<>();

    private @Nullable RunInfo run;
    private RunState state = RunState.RUNNING;
    private @Nullable Instant finished;
    private Values outputs = Values.NONE;
    private Optional<String> reason = Optional.empty();

    /** The progress of a run that has not been planned yet. */
    public RunProgress() {}

    @Override
    public void on(RunEvent event) {
        // One branch for each kind: Java 17 has no exhaustive switch over types.
        if (event instanceof RunEvent.RunPlanned planned) {
            run = planned.run();
            planned.tasks().forEach(this::add);
        } else if (event instanceof RunEvent.TasksAdded added) {
            added.tasks().forEach(this::add);
        } else if (event instanceof RunEvent.TaskStarted started) {
            put(task(started.task()).running(event.at(), started.attempt(), started.inputs()));
        } else if (event instanceof RunEvent.TaskRetrying retrying) {
            put(task(retrying.task()).retrying(retrying.attempt(), retrying.failure()));
        } else if (event instanceof RunEvent.TaskSucceeded succeeded) {
            put(task(succeeded.task()).succeeded(event.at(), succeeded.outputs()));
        } else if (event instanceof RunEvent.TaskCached cached) {
            put(task(cached.task()).cached(event.at(), cached.inputs(), cached.outputs(), cached.origin()));
        } else if (event instanceof RunEvent.TaskKept kept) {
            put(kept.task());
        } else if (event instanceof RunEvent.TaskFailed failed) {
            put(task(failed.task()).failed(event.at(), failed.failure()));
        } else if (event instanceof RunEvent.TaskSkipped skipped) {
            put(task(skipped.task()).skipped(event.at(), skipped.cause()));
        } else if (event instanceof RunEvent.TaskCancelled cancelled) {
            put(task(cancelled.task()).cancelled(event.at()));
        } else if (event instanceof RunEvent.RunFinished ended) {
            state = ended.state();
            finished = ended.at();
            outputs = ended.outputs();
            reason = ended.reason();
        }
    }

    /**
     * Returns the state as of the last event. Each call builds it anew, in time proportional to the number of tasks.
     *
     * @throws IllegalStateException before the run was planned
     */
    public RunResult result() {
        var ordered = new LinkedHashMap<TaskPath, TaskResult>();
        collect(TaskPath.ROOT, ordered);
        return new RunResult(run(), state, Optional.ofNullable(finished), outputs, ordered, reason);
    }

    /**
     * Returns the run.
     *
     * @throws IllegalStateException before it was planned
     */
    public RunInfo run() {
        if (run == null) {
            throw new IllegalStateException("the run has not been planned");
        }
        return run;
    }

    /**
     * Returns a task as of the last event.
     *
     * @throws IllegalStateException if it was neither planned nor added
     */
    public TaskResult task(TaskPath path) {
        TaskResult task = tasks.get(path);
        if (task == null) {
            throw new IllegalStateException("task " + path + " was neither planned nor added");
        }
        return task;
    }

    private void collect(TaskPath graph, Map<TaskPath, TaskResult> ordered) {
        for (TaskPath path : inside.getOrDefault(graph, List.of())) {
            ordered.put(path, task(path));
            collect(path, ordered);
        }
    }

    private void add(TaskResult task) {
        if (tasks.put(task.path(), task) == null) {
            inside.computeIfAbsent(task.path().parent(), graph -> new ArrayList<>())
                    .add(task.path());
        }
    }

    private void put(TaskResult task) {
        tasks.put(task.path(), task);
    }
}
