// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading tables: the layout of the original, and one clear line for each thing that can be wrong. */
final class TableReaderTest {

    @TempDir
    Path folder;

    @Test
    void quotedAndUnquotedCells_areRead() throws IOException {
        Table table = TableReader.read(csv("\"crim\",\"chas\", medv \n0.00632,\"0\",24\n\n\"1e-2\", 1 ,-21.6\n"));

        assertThat(table.columns()).containsExactly("crim", "chas", "medv");
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.column(0, new int[] {1, 0})).containsExactly(0.01, 0.00632);
        assertThat(table.without(1, new int[] {1})).containsExactly(0.01, -21.6);
    }

    @Test
    void windowsLinesAndByteOrderMark_areRead() throws IOException {
        Table table = TableReader.read(csv("\uFEFFa,b\r\n1,2\r\n"));

        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.get(0, 1)).isEqualTo(2);
    }

    @Test
    void syntheticTable_hasTheOriginalsLayout() throws IOException {
        Table table = TableReader.read(TableSource.SYNTHETIC);

        assertThat(table.rows()).isEqualTo(506);
        assertThat(String.join(",", table.columns())).isEqualTo(SyntheticTable.HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NA", "n/a", "NaN", "Infinity", "1e999", "0x10", "1d", "1,5", "١"})
    void cellThatIsNoNumber_isRefusedWithItsPlace(String cell) throws IOException {
        String file = csv("a,b\n1,2\n3,\"" + cell + "\"\n");

        assertThatThrownBy(() -> TableReader.read(file))
                .isInstanceOf(TableException.class)
                .hasMessage(file + ": line 3: column \"b\": not a finite number: \"" + cell + "\"");
    }

    @Test
    void raggedRow_isRefusedWithItsPlace() throws IOException {
        String longer = csv("a,b\n1,2\n1,2,3\n");
        assertThatThrownBy(() -> TableReader.read(longer))
                .hasMessage(longer + ": line 3: 3 cells, but the header has 2 columns");

        String shorter = csv("a,b\n1\n");
        assertThatThrownBy(() -> TableReader.read(shorter))
                .hasMessage(shorter + ": line 2: 1 cells, but the header has 2 columns");
    }

    @Test
    void emptyTable_isRefused() throws IOException {
        String nothing = csv("");
        assertThatThrownBy(() -> TableReader.read(nothing)).hasMessage(nothing + ": the table is empty");

        String header = csv("a,b\n");
        assertThatThrownBy(() -> TableReader.read(header)).hasMessage(header + ": the table has a header but no rows");
    }

    @Test
    void headerWithoutOneNameForEachColumn_isRefused() throws IOException {
        String twice = csv("a,a\n1,2\n");
        assertThatThrownBy(() -> TableReader.read(twice)).hasMessage(twice + ": line 1: two columns are called \"a\"");

        String unnamed = csv("a,\n1,2\n");
        assertThatThrownBy(() -> TableReader.read(unnamed)).hasMessage(unnamed + ": line 1: column 2 has no name");
    }

    @Test
    void unclosedQuote_isRefused() throws IOException {
        String file = csv("a,b\n1,\"2\n3,4\n");

        assertThatThrownBy(() -> TableReader.read(file))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(file + ": line 2: ");
    }

    @Test
    void endlessCell_isRefused() throws IOException {
        String file = csv("a,b\n1,\"" + "x".repeat(20_000_000));

        assertThatThrownBy(() -> TableReader.read(file))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith(file + ": not a CSV file: ");
    }

    @Test
    void missingTable_isRefusedByName() {
        Path missing = folder.resolve("none.csv");

        assertThatThrownBy(() -> TableReader.read(missing.toString()))
                .isInstanceOf(TableException.class)
                .hasMessage("no such file: " + missing);
        assertThatThrownBy(() -> TableReader.read(folder.toString())).hasMessage("not a file: " + folder);
        assertThatThrownBy(() -> TableReader.read("")).hasMessage("no such file: \"\"");
        assertThatThrownBy(() -> TableReader.read("s3://bucket/table.csv"))
                .hasMessage("s3://bucket/table.csv: neither an http(s) address nor a path");
        assertThatThrownBy(() -> TableReader.read("http://a b/")).hasMessageStartingWith("http://a b/: not an address");
    }

    @Test
    void missingTarget_isRefusedWithTheColumnsThereAre() throws IOException {
        String file = csv("a,b\n1,2\n");

        assertThatThrownBy(() -> TableReader.read(file).columnOf("medv"))
                .isInstanceOf(TableException.class)
                .hasMessage(file + ": no column \"medv\"; the columns are a, b");
    }

    private String csv(String text) throws IOException {
        return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
