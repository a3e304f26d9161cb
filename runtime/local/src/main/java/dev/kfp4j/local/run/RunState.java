// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** How far a run has come. */
public enum RunState {
    /** Under way. */
    RUNNING,
    /** Every task ended well. */
    SUCCEEDED,
    /** A task failed. */
    FAILED,
    /** Stopped from outside. */
    CANCELLED
}
