// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;

/**
 * The surroundings of a task.
 *
 * @param loop the loop of the run
 * @param path the path of the task; empty for the pipeline's own graph
 * @param inputs its inputs, defaults included
 * @param shielded whether it continues when the run is cancelled: it is an exit handler, or inside one
 */
record TaskContext(RunLoop loop, TaskPath path, Values inputs, boolean shielded) {

    /** Whether no more tasks may start there. */
    boolean isStopping() {
        return loop.isStopping(shielded);
    }
}
