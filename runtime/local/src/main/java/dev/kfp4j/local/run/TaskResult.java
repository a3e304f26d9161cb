// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The result of a task, or its present state.
 *
 * @param path the task
 * @param kind its kind
 * @param state its state
 * @param attempts the number of attempts that have started
 * @param started the time when its first attempt started
 * @param finished the time of its end
 * @param inputs its inputs, once it has started
 * @param outputs its outputs, if it succeeded
 * @param failure the reason, if it failed
 * @param skipped the reason, if it was skipped
 * @param origin the task whose outputs it reused, if it was cached
 */
public record TaskResult(
        TaskPath path,
        TaskKind kind,
        TaskState state,
        int attempts,
        Optional<Instant> started,
        Optional<Instant> finished,
        Values inputs,
        Values outputs,
        Optional<StepFailure> failure,
        Optional<SkipCause> skipped,
        Optional<Origin> origin) {

    private static final Optional<Instant> NEVER = Optional.empty();
    private static final Optional<StepFailure> NO_FAILURE = Optional.empty();
    private static final Optional<SkipCause> NOT_SKIPPED = Optional.empty();
    private static final Optional<Origin> NO_ORIGIN = Optional.empty();

    /** A task that has not started. */
    public static TaskResult waiting(TaskPath path, TaskKind kind) {
        return new TaskResult(
                path,
                kind,
                TaskState.WAITING,
                0,
                NEVER,
                NEVER,
                Values.NONE,
                Values.NONE,
                NO_FAILURE,
                NOT_SKIPPED,
                NO_ORIGIN);
    }

    /** The task with a running attempt; the start of the first attempt counts. */
    TaskResult running(Instant at, int attempt, Values given) {
        var since = started.or(() -> Optional.of(at));
        return new TaskResult(
                path,
                kind,
                TaskState.RUNNING,
                attempt,
                since,
                NEVER,
                given,
                Values.NONE,
                NO_FAILURE,
                NOT_SKIPPED,
                NO_ORIGIN);
    }

    /** The task between two attempts. */
    TaskResult retrying(int failedAttempt, StepFailure why) {
        return new TaskResult(
                path,
                kind,
                TaskState.WAITING,
                failedAttempt,
                started,
                NEVER,
                inputs,
                Values.NONE,
                Optional.of(why),
                NOT_SKIPPED,
                NO_ORIGIN);
    }

    /** The task, succeeded. */
    TaskResult succeeded(Instant at, Values gave) {
        return ended(TaskState.SUCCEEDED, at, gave, NO_FAILURE, NOT_SKIPPED, NO_ORIGIN);
    }

    /** The task with the outputs of an identical one. */
    TaskResult cached(Instant at, Values given, Values gave, Origin from) {
        return new TaskResult(
                path,
                kind,
                TaskState.CACHED,
                attempts,
                started,
                Optional.of(at),
                given,
                gave,
                NO_FAILURE,
                NOT_SKIPPED,
                Optional.of(from));
    }

    /** The task, failed without an attempt left. */
    TaskResult failed(Instant at, StepFailure why) {
        return ended(TaskState.FAILED, at, Values.NONE, Optional.of(why), NOT_SKIPPED, NO_ORIGIN);
    }

    /** The task, never run. */
    TaskResult skipped(Instant at, SkipCause cause) {
        return ended(TaskState.SKIPPED, at, Values.NONE, NO_FAILURE, Optional.of(cause), NO_ORIGIN);
    }

    /** The task, stopped or never started. */
    TaskResult cancelled(Instant at) {
        return ended(TaskState.CANCELLED, at, Values.NONE, NO_FAILURE, NOT_SKIPPED, NO_ORIGIN);
    }

    private TaskResult ended(
            TaskState how,
            Instant at,
            Values gave,
            Optional<StepFailure> why,
            Optional<SkipCause> cause,
            Optional<Origin> from) {
        return new TaskResult(path, kind, how, attempts, started, Optional.of(at), inputs, gave, why, cause, from);
    }

    /** The duration of the task, if it has run and ended. */
    public Optional<Duration> duration() {
        return started.flatMap(from -> finished.map(to -> Duration.between(from, to)));
    }
}
