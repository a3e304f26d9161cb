// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** How far a task has come. */
public enum TaskState {
    /** Waits for its upstream tasks, for a free place, or for its next attempt. */
    WAITING,
    /** Runs. */
    RUNNING,
    /** Ended well. */
    SUCCEEDED,
    /** Was not run, as another task had done the same: its outputs are the other one's. */
    CACHED,
    /** Failed, and will not be tried again. */
    FAILED,
    /** Never ran, because a condition is false or a task that it needs did not end well. */
    SKIPPED,
    /** Was stopped, or never ran, because the run was cancelled. */
    CANCELLED;

    /** Whether its outputs are there. */
    public boolean isSuccess() {
        return this == SUCCEEDED || this == CACHED;
    }

    /** Whether nothing more will happen to it. */
    public boolean isFinal() {
        return this != WAITING && this != RUNNING;
    }
}
