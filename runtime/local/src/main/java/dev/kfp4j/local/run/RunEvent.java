// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Something that happened in a run. Events come in order, from one thread. */
public sealed interface RunEvent {

    /** When it happened. */
    Instant at();

    /**
     * The run was planned and nothing has started yet.
     *
     * @param at when
     * @param run the run
     * @param tasks the tasks that are known beforehand, each graph followed by its tasks
     * @param notices what of the manifest has no meaning on this machine, one sentence each
     */
    record RunPlanned(Instant at, RunInfo run, List<TaskResult> tasks, List<String> notices) implements RunEvent {
        /** Copies the lists. */
        public RunPlanned {
            tasks = List.copyOf(tasks);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Tasks were made that were not known beforehand: those of an item of a loop.
     *
     * @param at when
     * @param tasks the tasks, each graph followed by its tasks
     */
    record TasksAdded(Instant at, List<TaskResult> tasks) implements RunEvent {
        /** Copies the list. */
        public TasksAdded {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * An attempt of a step, or a nested graph, started.
     *
     * @param at when
     * @param task the task
     * @param attempt 1 for the first
     * @param inputs what it was given
     */
    record TaskStarted(Instant at, TaskPath task, int attempt, Values inputs) implements RunEvent {}

    /**
     * An attempt failed, and there will be another.
     *
     * @param at when
     * @param task the task
     * @param attempt the attempt that failed, 1 for the first
     * @param failure why
     * @param delay how long until the next attempt
     */
    record TaskRetrying(Instant at, TaskPath task, int attempt, StepFailure failure, Duration delay)
            implements RunEvent {}

    /**
     * A task ended well.
     *
     * @param at when
     * @param task the task
     * @param outputs what it gave
     */
    record TaskSucceeded(Instant at, TaskPath task, Values outputs) implements RunEvent {}

    /**
     * A task was not run, as another one had done the same.
     *
     * @param at when
     * @param task the task
     * @param inputs what it was given
     * @param outputs what the other one gave
     * @param origin the other one
     */
    record TaskCached(Instant at, TaskPath task, Values inputs, Values outputs, Origin origin) implements RunEvent {}

    /**
     * A task of a run that goes on had ended well before, and stays as it was.
     *
     * @param at when this was found
     * @param task the task as it ended
     */
    record TaskKept(Instant at, TaskResult task) implements RunEvent {}

    /**
     * A task failed for good.
     *
     * @param at when
     * @param task the task
     * @param failure why
     */
    record TaskFailed(Instant at, TaskPath task, StepFailure failure) implements RunEvent {}

    /**
     * A task will not run.
     *
     * @param at when
     * @param task the task
     * @param cause why
     */
    record TaskSkipped(Instant at, TaskPath task, SkipCause cause) implements RunEvent {}

    /**
     * A task was stopped or will not start, because the run was cancelled.
     *
     * @param at when
     * @param task the task
     */
    record TaskCancelled(Instant at, TaskPath task) implements RunEvent {}

    /**
     * The run ended.
     *
     * @param at when
     * @param state how
     * @param outputs the pipeline's outputs, if it succeeded
     * @param reason why it did not succeed, where that is not a task's failure
     */
    record RunFinished(Instant at, RunState state, Values outputs, Optional<String> reason) implements RunEvent {}
}
