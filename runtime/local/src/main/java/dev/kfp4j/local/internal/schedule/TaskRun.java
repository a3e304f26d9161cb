// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

/** A task that has begun and not ended. It reports its outcome once, to its {@link TaskOutcome.Ending}. */
interface TaskRun {

    /** Begins; may end at once. */
    void start();

    /**
     * The run is being cancelled: stops running steps and starts no more, except exit handlers unless the run is
     * killed. Returns at once, and reports the outcome as usual. May be called more than once.
     */
    void cancel();
}
