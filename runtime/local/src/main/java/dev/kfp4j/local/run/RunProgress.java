// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the state of a run by its events: what views and records of a run are made from. Not thread-safe. */
public final class RunProgress implements RunListener {

    private final Map<TaskPath, TaskResult> tasks = new LinkedHashMap<>();
    private @Nullable RunInfo run;
    private RunState state = RunState.RUNNING;
    private @Nullable Instant finished;
    private Values outputs = Values.NONE;
    private Optional<String> reason = Optional.empty();

    /** Makes the progress of a run that has not been planned yet. */
    public RunProgress() {}

    @Override
    public void on(RunEvent event) {
        // One branch per kind; the compiler cannot see that all kinds are there before Java 21.
        if (event instanceof RunEvent.RunPlanned planned) {
            run = planned.run();
            planned.tasks().forEach(task -> tasks.put(task.path(), task));
        } else if (event instanceof RunEvent.TaskStarted started) {
            var task = task(started.task());
            var first = task.started().or(() -> Optional.of(started.at()));
            put(
                    task,
                    TaskState.RUNNING,
                    started.attempt(),
                    first,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } else if (event instanceof RunEvent.TaskRetrying retrying) {
            var task = task(retrying.task());
            put(
                    task,
                    TaskState.WAITING,
                    retrying.attempt(),
                    task.started(),
                    Optional.empty(),
                    Optional.of(retrying.failure()),
                    Optional.empty());
        } else if (event instanceof RunEvent.TaskSucceeded succeeded) {
            end(succeeded.task(), TaskState.SUCCEEDED, event.at(), Optional.empty(), Optional.empty());
        } else if (event instanceof RunEvent.TaskFailed failed) {
            end(failed.task(), TaskState.FAILED, event.at(), Optional.of(failed.failure()), Optional.empty());
        } else if (event instanceof RunEvent.TaskSkipped skipped) {
            end(skipped.task(), TaskState.SKIPPED, event.at(), Optional.empty(), Optional.of(skipped.because()));
        } else if (event instanceof RunEvent.TaskCancelled cancelled) {
            end(cancelled.task(), TaskState.CANCELLED, event.at(), Optional.empty(), Optional.empty());
        } else if (event instanceof RunEvent.RunFinished ended) {
            state = ended.state();
            finished = ended.at();
            outputs = ended.outputs();
            reason = ended.reason();
        }
    }

    /**
     * The state as of the last event.
     *
     * @throws IllegalStateException before the run was planned
     */
    public RunResult result() {
        if (run == null) {
            throw new IllegalStateException("the run has not been planned");
        }
        return new RunResult(run, state, Optional.ofNullable(finished), outputs, tasks, reason);
    }

    private TaskResult task(TaskPath path) {
        // A task that was not known beforehand is one that a loop made.
        return tasks.getOrDefault(path, TaskResult.waiting(path, TaskKind.STEP));
    }

    private void end(
            TaskPath path,
            TaskState end,
            Instant at,
            Optional<StepFailure> failure,
            Optional<TaskPath> skippedBecause) {
        var task = task(path);
        put(task, end, task.attempts(), task.started(), Optional.of(at), failure, skippedBecause);
    }

    private void put(
            TaskResult task,
            TaskState newState,
            int attempts,
            Optional<Instant> started,
            Optional<Instant> ended,
            Optional<StepFailure> failure,
            Optional<TaskPath> skippedBecause) {
        tasks.put(
                task.path(),
                new TaskResult(task.path(), task.kind(), newState, attempts, started, ended, failure, skippedBecause));
    }
}
