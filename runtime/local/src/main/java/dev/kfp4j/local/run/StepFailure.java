// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a task failed.
 *
 * @param reason one sentence for people, without the task's name
 * @param error the exception that the log ends with and its message, such as {@code "TableException: no such file"}
 * @param exitStatus the process's exit status, if it ended by itself with one that is not 0
 * @param logTail the last lines of the step's log; empty for a nested graph or a step that never started
 * @param log the whole log
 */
public record StepFailure(
        String reason, Optional<String> error, OptionalInt exitStatus, List<String> logTail, Optional<Path> log) {
    /** Copies the lines. */
    public StepFailure {
        logTail = List.copyOf(logTail);
    }

    /** A failure that no process had a part in. */
    public static StepFailure of(String reason) {
        return new StepFailure(reason, Optional.empty(), OptionalInt.empty(), List.of(), Optional.empty());
    }

    /** The reason and the error, in one line. */
    public String summary() {
        return error.map(text -> reason + ": " + text).orElse(reason);
    }
}
