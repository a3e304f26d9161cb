// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.store.StoredState;
import java.sql.SQLException;
import java.time.Instant;

/** Requests the cancellation of runs. */
final class RunCancellation {

    private RunCancellation() {}

    static StoredState cancel(Database database, long run, Instant now) throws SQLException {
        StoredState state = RunRows.state(database, run);
        long at = StoredTimes.nanos(now);
        if (state == StoredState.RUNNING) {
            database.update(
                    "update runs set cancel_requested = ? where number = ? and cancel_requested is null", at, run);
        } else if (state == StoredState.INTERRUPTED) {
            database.update(
                    "update runs set state = 'CANCELLED', finished = ?, reason = 'cancelled after its engine was killed'"
                            + " where number = ?",
                    at,
                    run);
            database.update(
                    "update tasks set state = 'CANCELLED', finished = ?"
                            + " where run = ? and state in ('WAITING', 'RUNNING')",
                    at,
                    run);
        }
        return state;
    }
}
