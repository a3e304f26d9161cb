// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** The state of a run. */
public enum RunState {
    /** The run is running. */
    RUNNING,
    /** Every task succeeded. */
    SUCCEEDED,
    /** A task failed. */
    FAILED,
    /** The run was cancelled. */
    CANCELLED
}
