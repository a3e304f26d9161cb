// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The reason why a task failed.
 *
 * @param reason one sentence for people, without the name of the task
 * @param error the exception at the end of the log, and its message, such as {@code "TableException: no such file"}
 * @param exitStatus the exit status of the process, if it ended by itself and the status is not 0
 * @param logTail the last lines of the step's log; empty for a nested graph or a step that never started
 * @param log the whole log
 */
public record StepFailure(
        String reason, Optional<String> error, OptionalInt exitStatus, List<String> logTail, Optional<Path> log) {
    public StepFailure {
        logTail = List.copyOf(logTail);
    }

    /** A failure without a process. */
    public static StepFailure of(String reason) {
        return new StepFailure(reason, Optional.empty(), OptionalInt.empty(), List.of(), Optional.empty());
    }

    /** The reason and the error, in one line. */
    public String summary() {
        return error.map(text -> reason + ": " + text).orElse(reason);
    }
}
