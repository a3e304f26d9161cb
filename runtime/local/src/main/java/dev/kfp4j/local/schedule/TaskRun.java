// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

/** A task whose turn has come and that has not ended. It tells its end once, to the {@link Outcome.Ending} it was made with. */
interface TaskRun {

    /** Begins. May end at once. */
    void start();

    /**
     * The run is being ended: stops what runs and begins nothing more, except what {@link Ending} lets go on. Returns at
     * once; the end is told as ever.
     */
    void cancel();
}
