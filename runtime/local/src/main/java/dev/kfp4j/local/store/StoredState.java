// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.RunState;
import java.util.Locale;
import java.util.Optional;

/** The state of a run, as seen from outside its engine. */
public enum StoredState {
    /** The run is running. */
    RUNNING,
    /** Its engine is gone without a final state: it was killed. */
    INTERRUPTED,
    /** Every task succeeded. */
    SUCCEEDED,
    /** A task failed. */
    FAILED,
    /** The run was cancelled. */
    CANCELLED;

    public static StoredState of(RunState state, Optional<RunOwner> owner) {
        return switch (state) {
            case RUNNING -> owner.filter(RunOwner::isAlive).isPresent() ? RUNNING : INTERRUPTED;
            case SUCCEEDED -> SUCCEEDED;
            case FAILED -> FAILED;
            case CANCELLED -> CANCELLED;
        };
    }

    /** The word for people. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
