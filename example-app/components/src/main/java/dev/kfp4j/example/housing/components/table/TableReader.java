// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/** Reads a CSV file with a header and numbers below it; cells may be quoted. */
public final class TableReader {

    /** As many numbers as are held in memory: 512 MiB of them. */
    private static final int MOST_CELLS = 1 << 26;

    /** Decimal numbers only: what {@link Double#parseDouble} takes beyond them is for Java programs. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private final String source;

    private TableReader(String source) {
        this.source = source;
    }

    /**
     * Reads a table.
     *
     * @param table {@value TableSource#SYNTHETIC}, a path or an http(s) address
     * @throws TableException if there is no such table, if it has no rows, a row with more or fewer cells than the
     *     header, or a cell that is not a finite number
     * @throws IOException if it cannot be read
     */
    public static Table read(String table) throws IOException {
        try (InputStream in = TableSource.open(table)) {
            return new TableReader(table).read(in);
        }
    }

    private Table read(InputStream in) throws IOException {
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .detectBomHeader(true)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new TableException(source + ": the table is empty");
            }
            List<String> columns = header(records.next());
            DoubleStream.Builder cells = DoubleStream.builder();
            long count = 0;
            while (records.hasNext()) {
                CsvRecord row = records.next();
                requireWidth(row, columns.size());
                for (int column = 0; column < columns.size(); column++) {
                    cells.add(number(row, column, columns));
                }
                count += columns.size();
                if (count > MOST_CELLS) {
                    throw new TableException(source + ": the table has more than " + MOST_CELLS + " cells");
                }
            }
            if (count == 0) {
                throw new TableException(source + ": the table has a header but no rows");
            }
            return new Table(source, columns, cells.build().toArray());
        } catch (CsvParseException e) {
            throw new TableException(source + ": not a CSV file: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new TableException(source + ": cannot be read: " + e.getCause(), e);
        }
    }

    private List<String> header(CsvRecord header) throws TableException {
        Set<String> seen = new HashSet<>();
        List<String> columns = new ArrayList<>();
        for (String field : header.getFields()) {
            String name = field.strip();
            if (name.isEmpty()) {
                throw new TableException(at(header) + "column " + (columns.size() + 1) + " has no name");
            }
            if (!seen.add(name)) {
                throw new TableException(at(header) + "two columns are called \"" + name + "\"");
            }
            columns.add(name);
        }
        return columns;
    }

    private void requireWidth(CsvRecord row, int width) throws TableException {
        if (row.getFieldCount() != width) {
            throw new TableException(
                    at(row) + row.getFieldCount() + " cells, but the header has " + width + " columns");
        }
    }

    private double number(CsvRecord row, int column, List<String> columns) throws TableException {
        String cell = row.getField(column).strip();
        double number = NUMBER.matcher(cell).matches() ? Double.parseDouble(cell) : Double.NaN;
        if (!Double.isFinite(number)) {
            String shown = cell.length() > 40 ? cell.substring(0, 40) + "…" : cell;
            throw new TableException(
                    at(row) + "column \"" + columns.get(column) + "\": not a finite number: \"" + shown + "\"");
        }
        return number;
    }

    private String at(CsvRecord row) {
        return source + ": line " + row.getStartingLineNumber() + ": ";
    }
}
