// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How a task ended, or how far it has come.
 *
 * @param path the task
 * @param kind what it is
 * @param state how far it has come
 * @param attempts how often it was started; 0: never
 * @param started when its first attempt started
 * @param finished when it ended
 * @param inputs what it was given, once it has started
 * @param outputs what it gave, if it succeeded
 * @param failure why it failed, if it did
 * @param skipped why it never ran, if it was skipped
 * @param origin whose outputs it was given, if it was cached
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

    /** A task that waits. */
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

    /** The task with an attempt under way; the first one's start counts. */
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

    /** The task, ended well. */
    TaskResult succeeded(Instant at, Values gave) {
        return ended(TaskState.SUCCEEDED, at, gave, NO_FAILURE, NOT_SKIPPED, NO_ORIGIN);
    }

    /** The task, given another one's outputs. */
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

    /** The task, failed for good. */
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

    /** How long it took, if it has run and ended. */
    public Optional<Duration> duration() {
        return started.flatMap(from -> finished.map(to -> Duration.between(from, to)));
    }
}
