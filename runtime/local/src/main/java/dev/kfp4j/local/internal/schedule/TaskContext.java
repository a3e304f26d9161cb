// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;

/**
 * Where a graph or a loop is run.
 *
 * @param loop the run's loop
 * @param path its place in the run; empty for the pipeline's own graph
 * @param inputs its inputs, defaults included
 * @param shielded whether it goes on when the run is cancelled: it is an exit handler, or in one
 */
record TaskContext(RunLoop loop, TaskPath path, Values inputs, boolean shielded) {

    /** Whether nothing more may begin there. */
    boolean isStopping() {
        return loop.isStopping(shielded);
    }
}
