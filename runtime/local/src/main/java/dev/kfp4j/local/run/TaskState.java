// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** The state of a task. */
public enum TaskState {
    /** It waits for its upstream tasks, for a free slot, or for its next attempt. */
    WAITING,
    /** It is running. */
    RUNNING,
    /** It ran and succeeded. */
    SUCCEEDED,
    /** It did not run: it reuses the outputs of an identical task. */
    CACHED,
    /** It failed and has no attempt left. */
    FAILED,
    /** It did not run, because a condition is false or a task that it needs did not succeed. */
    SKIPPED,
    /** It was stopped or did not start, because the run was cancelled. */
    CANCELLED;

    /** Whether its outputs exist. */
    public boolean isSuccess() {
        return this == SUCCEEDED || this == CACHED;
    }

    /** Whether the state is final. */
    public boolean isFinal() {
        return this != WAITING && this != RUNNING;
    }
}
