// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.files;

import dev.kfp4j.local.store.RunOwner;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of temporary files that identify the process that made them, so that a later process can remove the leftovers
 * of a killed one.
 */
public final class OwnedNames {

    private static final Pattern OWNED = Pattern.compile("(\\d+)-(\\d+)-[0-9a-f-]+");

    private OwnedNames() {}

    /** Returns a new name of this process. */
    public static String next(String prefix) {
        RunOwner me = RunOwner.current();
        long started = me.started().map(Instant::toEpochMilli).orElse(0L);
        return prefix + me.pid() + "-" + started + "-" + UUID.randomUUID();
    }

    /** Whether a name is of a process that has ended. */
    public static boolean isAbandoned(String prefix, String name) {
        if (!name.startsWith(prefix)) {
            return false;
        }
        Matcher owned = OWNED.matcher(name.substring(prefix.length()));
        return owned.matches() && !owner(owned).isAlive();
    }

    private static RunOwner owner(Matcher owned) {
        long started = Long.parseLong(owned.group(2));
        return new RunOwner(
                Long.parseLong(owned.group(1)),
                started == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(started)));
    }
}
