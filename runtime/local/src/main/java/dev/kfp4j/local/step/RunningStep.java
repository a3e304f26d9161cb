// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.step;

/** An attempt that was started. */
public interface RunningStep {

    /** Asks it to stop, and makes it stop if it does not; returns at once. Does nothing when it has ended. */
    void stop();

    /** Makes it stop without asking it first; returns at once. Does nothing when it has ended. */
    default void kill() {
        stop();
    }
}
