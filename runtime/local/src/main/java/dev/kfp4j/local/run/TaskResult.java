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
        Optional<StepFailure> failure,
        Optional<TaskPath> skippedBecause) {

    /** A task that waits. */
    public static TaskResult waiting(TaskPath path, TaskKind kind) {
        return new TaskResult(
                path,
                kind,
                TaskState.WAITING,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** How long it took, if it has run and ended. */
    public Optional<Duration> duration() {
        return started.flatMap(from -> finished.map(to -> Duration.between(from, to)));
    }
}
