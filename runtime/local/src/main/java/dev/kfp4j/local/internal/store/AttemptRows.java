// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.store.StoredAttempt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The rows of attempts. */
final class AttemptRows {

    private AttemptRows() {}

    static void start(Database database, long run, TaskPath task, int number, Instant at) throws SQLException {
        if (number == 1) {
            // The attempts before the run was resumed.
            database.update("delete from attempts where run = ? and path = ?", run, task.toString());
        }
        database.update(
                "insert into attempts (run, path, number, started) values (?, ?, ?, ?)",
                run,
                task.toString(),
                number,
                StoredTimes.nanos(at));
    }

    static void end(Database database, long run, TaskPath task, int number, Instant at, Optional<StepFailure> failure)
            throws SQLException {
        OptionalInt status = failure.isPresent() ? failure.get().exitStatus() : OptionalInt.empty();
        @Nullable Integer exit = status.isPresent() ? Integer.valueOf(status.getAsInt()) : null;
        database.update(
                "update attempts set finished = ?, exit_status = ?, reason = ?"
                        + " where run = ? and path = ? and number = ? and finished is null",
                StoredTimes.nanos(at),
                exit,
                failure.isPresent() ? failure.get().summary() : null,
                run,
                task.toString(),
                number);
    }

    static List<StoredAttempt> all(Database database, long run, TaskPath task) throws SQLException {
        return database.query(
                "select * from attempts where run = ? and path = ? order by number",
                AttemptRows::attempt,
                run,
                task.toString());
    }

    private static StoredAttempt attempt(ResultSet row) throws SQLException {
        int status = row.getInt("exit_status");
        OptionalInt exit = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(status);
        return new StoredAttempt(
                row.getInt("number"),
                StoredTimes.instant(row.getLong("started")),
                StoredTimes.optional(row, "finished"),
                exit,
                Optional.ofNullable(row.getString("reason")));
    }
}
