// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.values;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that someone probably meant. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * A half-sentence such as {@code "; did you mean \"seed\"?"}, or nothing where no known name is close.
     *
     * @param name what was written
     * @param known the names that exist
     */
    public static String didYouMean(String name, Collection<String> known) {
        String best = "";
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(normal(name), normal(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best.isEmpty() ? "" : "; did you mean \"" + best + "\"?";
    }

    /** The Java, the command line and the manifest spelling of a name are the same to a person. */
    private static String normal(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
