// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import dev.kfp4j.local.run.RunState;
import java.util.Locale;
import java.util.Optional;

/** How far a run has come, seen from outside of its engine. */
public enum StoredState {
    /** Under way. */
    RUNNING,
    /** Its engine is gone, and did not say how it ended: it was killed. */
    INTERRUPTED,
    /** Every task ended well. */
    SUCCEEDED,
    /** A task failed. */
    FAILED,
    /** Stopped from outside. */
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
