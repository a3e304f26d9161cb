// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that a user probably meant. The step runtime has the same rule, as it depends on no other module. */
public final class Suggestions {

    private Suggestions() {}

    /**
     * The known name with the fewest typos, the first one if several have as few. Upper case, underscores and hyphens
     * do not count, and at most a third of the letters, but at least one, may differ.
     *
     * @param name the unknown name
     */
    public static Optional<String> nearest(String name, Collection<String> known) {
        String folded = folded(name);
        String nearest = null;
        int fewest = Math.max(1, folded.length() / 3) + 1;
        for (String candidate : known) {
            int edits = edits(folded, folded(candidate));
            if (edits < fewest) {
                fewest = edits;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The end of a message, such as {@code ; did you mean "seed"?}, or nothing if no known name is near. */
    public static String didYouMean(String name, Collection<String> known) {
        return nearest(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    /** Java, manifests and the command line write the same name differently. */
    private static String folded(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** The number of letters that are inserted, deleted, replaced or swapped with their neighbour. */
    private static int edits(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : fewest(edits, from, to, i, j);
            }
        }
        return edits[from.length()][to.length()];
    }

    private static int fewest(int[][] edits, String from, String to, int i, int j) {
        int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int fewest = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(fewest, edits[i - 2][j - 2] + 1) : fewest;
    }
}
