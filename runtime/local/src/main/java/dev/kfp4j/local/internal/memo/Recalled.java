// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;

/** The reason why a step need not run. */
public sealed interface Recalled {

    /**
     * An identical task has succeeded.
     *
     * @param outputs its outputs, whose artifacts are intact
     * @param origin that task
     */
    record Cached(Values outputs, Origin origin) implements Recalled {}

    /**
     * The step is not to start: the walk only asks which steps would run.
     *
     * @param reason the reason to report
     */
    record NotStarted(String reason) implements Recalled {}

    /**
     * The task itself succeeded before its run was interrupted.
     *
     * @param task the task as it ended; its artifacts are intact
     */
    record Kept(TaskResult task) implements Recalled {}
}
