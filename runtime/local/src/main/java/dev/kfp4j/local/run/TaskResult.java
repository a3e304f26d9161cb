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
 * @param outputs what it gave, if it succeeded
 * @param failure why it failed, if it did
 * @param skippedBecause the failed task because of which it never ran, if so
 */
public record TaskResult(
        TaskPath path,
        TaskKind kind,
        TaskState state,
        int attempts,
        Optional<Instant> started,
        Optional<Instant> finished,
        Values outputs,
        Optional<StepFailure> failure,
        Optional<TaskPath> skippedBecause) {

    private static final Optional<Instant> NEVER = Optional.empty();
    private static final Optional<StepFailure> NO_FAILURE = Optional.empty();
    private static final Optional<TaskPath> NO_CAUSE = Optional.empty();

    /** A task that waits. */
    public static TaskResult waiting(TaskPath path, TaskKind kind) {
        return new TaskResult(path, kind, TaskState.WAITING, 0, NEVER, NEVER, Values.NONE, NO_FAILURE, NO_CAUSE);
    }

    /** The task with an attempt under way; the first one's start counts. */
    TaskResult running(Instant at, int attempt) {
        var since = started.or(() -> Optional.of(at));
        return new TaskResult(path, kind, TaskState.RUNNING, attempt, since, NEVER, Values.NONE, NO_FAILURE, NO_CAUSE);
    }

    /** The task between two attempts. */
    TaskResult retrying(int failedAttempt, StepFailure why) {
        return new TaskResult(
                path, kind, TaskState.WAITING, failedAttempt, started, NEVER, Values.NONE, Optional.of(why), NO_CAUSE);
    }

    /** The task, ended well. */
    TaskResult succeeded(Instant at, Values given) {
        return ended(TaskState.SUCCEEDED, at, given, NO_FAILURE, NO_CAUSE);
    }

    /** The task, failed for good. */
    TaskResult failed(Instant at, StepFailure why) {
        return ended(TaskState.FAILED, at, Values.NONE, Optional.of(why), NO_CAUSE);
    }

    /** The task, not run because of another. */
    TaskResult skipped(Instant at, TaskPath because) {
        return ended(TaskState.SKIPPED, at, Values.NONE, NO_FAILURE, Optional.of(because));
    }

    /** The task, stopped or never started. */
    TaskResult cancelled(Instant at) {
        return ended(TaskState.CANCELLED, at, Values.NONE, NO_FAILURE, NO_CAUSE);
    }

    private TaskResult ended(
            TaskState how, Instant at, Values given, Optional<StepFailure> why, Optional<TaskPath> because) {
        return new TaskResult(path, kind, how, attempts, started, Optional.of(at), given, why, because);
    }

    /** How long it took, if it has run and ended. */
    public Optional<Duration> duration() {
        return started.flatMap(from -> finished.map(to -> Duration.between(from, to)));
    }
}
