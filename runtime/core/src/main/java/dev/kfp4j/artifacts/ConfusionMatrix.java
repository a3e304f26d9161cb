// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Creates the metadata of confusion matrices: the names of the categories, and a row of counts for each true category.
 */
final class ConfusionMatrix {
    private ConfusionMatrix() {}

    static Map<String, Object> of(List<String> categories, long[][] counts) {
        if (new HashSet<>(categories).size() != categories.size()) {
            throw new IllegalArgumentException("the categories have a duplicate: " + categories);
        }
        requireSize("rows", categories.size(), counts.length);
        List<Object> specs = new ArrayList<>();
        List<Object> rows = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            specs.add(Map.of("displayName", categories.get(i)));
            rows.add(Map.of("row", row(categories.get(i), categories.size(), counts[i])));
        }
        Map<String, Object> matrix = new LinkedHashMap<>();
        matrix.put("annotationSpecs", specs);
        matrix.put("rows", rows);
        return matrix;
    }

    static long[][] widened(int[][] counts) {
        long[][] widened = new long[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            widened[i] = new long[counts[i].length];
            for (int j = 0; j < counts[i].length; j++) {
                widened[i][j] = counts[i][j];
            }
        }
        return widened;
    }

    private static List<Object> row(String category, int size, long[] counts) {
        requireSize("counts in the row of " + category, size, counts.length);
        List<Object> row = new ArrayList<>(counts.length);
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a count in the row of " + category + " is negative: " + count);
            }
            row.add(count);
        }
        return row;
    }

    private static void requireSize(String what, int expected, int found) {
        if (found != expected) {
            throw new IllegalArgumentException(
                    "expected " + expected + " " + what + ", one for each category, found " + found);
        }
    }
}
