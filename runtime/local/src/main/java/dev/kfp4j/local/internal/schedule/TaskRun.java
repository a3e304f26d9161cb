// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

/** A task whose turn has come and that has not ended. It tells its end once, to the {@link TaskOutcome.Ending} it was made with. */
interface TaskRun {

    /** Begins. May end at once. */
    void start();

    /**
     * The run is being ended: stops what runs and begins nothing more, except exit handlers unless the run is killed. Returns
     * at once; the end is told as ever. May be called more than once.
     */
    void cancel();
}
