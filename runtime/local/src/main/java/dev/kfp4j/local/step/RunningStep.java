// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.step;

import java.util.concurrent.CompletableFuture;

/** An attempt that was started. */
public interface RunningStep {

    /** Its exit status, as soon as it and everything that it started has ended. */
    CompletableFuture<Integer> exitStatus();

    /** Asks it to stop, and makes it stop if it does not; returns at once. Does nothing when it has ended. */
    void stop();
}
