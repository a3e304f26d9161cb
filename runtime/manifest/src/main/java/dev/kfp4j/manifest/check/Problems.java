// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Collects problems. */
final class Problems {
    /** The maximum number of known names in a message. */
    private static final int LISTED_NAMES = 10;

    private final List<Problem> problems = new ArrayList<>();

    void add(String place, String message) {
        problems.add(new Problem(place, message));
    }

    /** Adds {@code no KIND "NAME"; known: ...} unless the name was found. */
    void require(boolean found, String place, String kind, String name, Map<String, ?> known) {
        if (!found) {
            add(place, "no " + kind + " \"" + name + "\"; known: " + listed(known));
        }
    }

    List<Problem> list() {
        return List.copyOf(problems);
    }

    private static String listed(Map<String, ?> known) {
        if (known.isEmpty()) {
            return "none";
        }
        var names = known.keySet().stream().limit(LISTED_NAMES).collect(Collectors.joining(", "));
        int others = known.size() - LISTED_NAMES;
        return others > 0 ? names + " and " + others + " more" : names;
    }
}
