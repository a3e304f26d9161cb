// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Times in the tables: nanoseconds since 1970, which reach to the year 2262. */
final class StoredTimes {

    private static final long NANOS = 1_000_000_000L;

    private StoredTimes() {}

    static long nanos(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), NANOS), at.getNano());
    }

    static @Nullable Long nanos(Optional<Instant> at) {
        return at.isPresent() ? Long.valueOf(nanos(at.get())) : null;
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    static Optional<Instant> optional(ResultSet row, String column) throws SQLException {
        long nanos = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(instant(nanos));
    }
}
