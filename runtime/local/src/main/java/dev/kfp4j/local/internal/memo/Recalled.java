// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;

/** What is known of a step that need not run. */
public sealed interface Recalled {

    /**
     * Another task did the same.
     *
     * @param outputs what it gave; its artifacts are whole
     * @param origin that task
     */
    record Cached(Values outputs, Origin origin) implements Recalled {}

    /**
     * Nothing is known, but the step must not start: somebody only asks what would run.
     *
     * @param reason what is said of the step
     */
    record NotStarted(String reason) implements Recalled {}

    /**
     * The task itself ended well, before its run was interrupted.
     *
     * @param task as it ended; its artifacts are whole
     */
    record Kept(TaskResult task) implements Recalled {}
}
