// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import java.util.List;
import java.util.stream.IntStream;

/** An immutable table of finite numbers with named columns. */
public final class Table {

    private final String source;
    private final List<String> columns;
    private final double[] cells;

    /** Makes a table from its cells, row after row; for the reader, which gives the array away. */
    Table(String source, List<String> columns, double[] cells) {
        this.source = source;
        this.columns = List.copyOf(columns);
        this.cells = cells;
    }

    /** Where it was read from, for messages. */
    public String source() {
        return source;
    }

    /** The names of the columns; no two are the same. */
    public List<String> columns() {
        return columns;
    }

    /** How many rows it has, without the header. */
    public int rows() {
        return cells.length / columns.size();
    }

    /** One number; row and column are counted from 0. */
    public double get(int row, int column) {
        return cells[row * columns.size() + column];
    }

    /**
     * The place of a column.
     *
     * @throws TableException if there is none of that name
     */
    public int columnOf(String name) throws TableException {
        int column = columns.indexOf(name);
        if (column < 0) {
            throw new TableException(
                    source + ": no column \"" + name + "\"; the columns are " + String.join(", ", columns));
        }
        return column;
    }

    /** The numbers of one column in the given rows. */
    public double[] column(int column, int[] rows) {
        return IntStream.of(rows).mapToDouble(row -> get(row, column)).toArray();
    }

    /** The numbers of the given rows without one column, row after row. */
    public double[] without(int omitted, int[] rows) {
        return IntStream.of(rows)
                .boxed()
                .flatMapToDouble(row -> IntStream.range(0, columns.size())
                        .filter(column -> column != omitted)
                        .mapToDouble(column -> get(row, column)))
                .toArray();
    }
}
