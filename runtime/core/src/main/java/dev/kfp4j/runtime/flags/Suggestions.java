// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.flags;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Suggests the most likely name for a mistyped one. */
public final class Suggestions {
    private Suggestions() {}

    /**
     * Returns the name with the fewest edits, ignoring case, or null if no name is near. Among equals, the first wins.
     */
    public static @Nullable String nearest(String word, Collection<String> names) {
        String nearest = null;
        int fewest = Math.max(2, word.length() / 3) + 1;
        for (String name : names) {
            int edits = edits(normalised(word), normalised(name));
            if (edits < fewest) {
                fewest = edits;
                nearest = name;
            }
        }
        return nearest;
    }

    private static String normalised(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Counts the insertions, deletions, replacements and swaps of neighbours between two words. */
    static int edits(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] current = new int[to.length() + 1];
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[to.length()];
    }
}
