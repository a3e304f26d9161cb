// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import java.util.ArrayList;
import java.util.List;

/** Sets text in columns. */
public final class Columns {

    private Columns() {}

    /** One line for each row, two blanks between columns, none at the ends of lines. All rows have the same length. */
    public static List<String> of(List<List<String>> rows) {
        var lines = new ArrayList<String>();
        for (List<String> row : rows) {
            var line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(width(rows, column) - length(cell)));
                // A column that is empty in all rows takes no room.
                line.append(width(rows, column) == 0 ? "" : "  ");
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
