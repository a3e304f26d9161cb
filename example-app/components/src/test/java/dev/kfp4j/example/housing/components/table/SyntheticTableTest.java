// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The synthetic table in the jar is what its generator says it is. */
final class SyntheticTableTest {

    @Test
    void tableInTheJar_isTheGeneratorsByteForByte() throws IOException {
        try (InputStream in = TableSource.open(TableSource.SYNTHETIC)) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(SyntheticTable.csv());
        }
    }

    @Test
    void target_isTheStatedFormulaWithTheStatedNoise() throws IOException {
        Table table = TableReader.read(TableSource.SYNTHETIC);
        double[] noise = IntStream.range(0, table.rows())
                .mapToDouble(row -> at(table, row, "medv")
                        - SyntheticTable.expectedMedv(
                                at(table, row, "rm"),
                                at(table, row, "lstat"),
                                at(table, row, "nox"),
                                at(table, row, "ptratio"),
                                at(table, row, "chas")))
                .toArray();

        double mean = IntStream.range(0, noise.length)
                .mapToDouble(i -> noise[i])
                .average()
                .orElseThrow();
        double variance = IntStream.range(0, noise.length)
                .mapToDouble(i -> (noise[i] - mean) * (noise[i] - mean))
                .average()
                .orElseThrow();

        // Of 506 draws the mean has a standard error of 0.13 and the variance one of 0.57.
        assertThat(mean).isBetween(-0.27, 0.27);
        assertThat(variance).isBetween(7.9, 10.1);
    }

    @Test
    void targets_arePlausiblePrices() throws IOException {
        Table table = TableReader.read(TableSource.SYNTHETIC);

        assertThat(IntStream.range(0, table.rows()).mapToDouble(row -> at(table, row, "medv")))
                .allMatch(price -> price >= 5 && price <= 50);
    }

    private static double at(Table table, int row, String column) {
        try {
            return table.get(row, table.columnOf(column));
        } catch (TableException e) {
            throw new AssertionError(e);
        }
    }
}
