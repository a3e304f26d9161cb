// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An event of a run. Events arrive in order, from one thread. */
public sealed interface RunEvent {

    /** The time of the event. */
    Instant at();

    /**
     * The run was planned and nothing has started yet.
     *
     * @param at the time
     * @param run the run
     * @param tasks the tasks that are known beforehand, each graph followed by its tasks
     * @param notices the settings of the manifest that have no effect on this machine, one sentence each
     */
    record RunPlanned(Instant at, RunInfo run, List<TaskResult> tasks, List<String> notices) implements RunEvent {
        public RunPlanned {
            tasks = List.copyOf(tasks);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Tasks were added that were not known beforehand: those of an iteration of a loop.
     *
     * @param at the time
     * @param tasks the tasks, each graph followed by its tasks
     */
    record TasksAdded(Instant at, List<TaskResult> tasks) implements RunEvent {
        public TasksAdded {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * An attempt of a step, or a nested graph, started.
     *
     * @param at the time
     * @param task the task
     * @param attempt 1 for the first
     * @param inputs its inputs
     */
    record TaskStarted(Instant at, TaskPath task, int attempt, Values inputs) implements RunEvent {}

    /**
     * An attempt failed, and another one will follow.
     *
     * @param at the time
     * @param task the task
     * @param attempt the attempt that failed, 1 for the first
     * @param failure the reason
     * @param delay the time until the next attempt
     */
    record TaskRetrying(Instant at, TaskPath task, int attempt, StepFailure failure, Duration delay)
            implements RunEvent {}

    /**
     * A task succeeded.
     *
     * @param at the time
     * @param task the task
     * @param outputs its outputs
     */
    record TaskSucceeded(Instant at, TaskPath task, Values outputs) implements RunEvent {}

    /**
     * A task did not run, because it reuses the outputs of an identical task.
     *
     * @param at the time
     * @param task the task
     * @param inputs its inputs
     * @param outputs the outputs of the identical task
     * @param origin the identical task
     */
    record TaskCached(Instant at, TaskPath task, Values inputs, Values outputs, Origin origin) implements RunEvent {}

    /**
     * A task of a resumed run had succeeded before, and its outputs are kept.
     *
     * @param at the time of this event
     * @param task the task as it ended
     */
    record TaskKept(Instant at, TaskResult task) implements RunEvent {}

    /**
     * A task failed, and has no attempt left.
     *
     * @param at the time
     * @param task the task
     * @param failure the reason
     */
    record TaskFailed(Instant at, TaskPath task, StepFailure failure) implements RunEvent {}

    /**
     * A task will not run.
     *
     * @param at the time
     * @param task the task
     * @param cause the reason
     */
    record TaskSkipped(Instant at, TaskPath task, SkipCause cause) implements RunEvent {}

    /**
     * A task was stopped or will not start, because the run was cancelled.
     *
     * @param at the time
     * @param task the task
     */
    record TaskCancelled(Instant at, TaskPath task) implements RunEvent {}

    /**
     * The run ended.
     *
     * @param at the time
     * @param state the final state
     * @param outputs the pipeline's outputs, if it succeeded
     * @param reason the reason why it did not succeed, unless a task failed
     */
    record RunFinished(Instant at, RunState state, Values outputs, Optional<String> reason) implements RunEvent {}
}
