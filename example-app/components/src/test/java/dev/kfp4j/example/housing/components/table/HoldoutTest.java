// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The split into features and target, training and testing. */
final class HoldoutTest {

    @Test
    void everyRow_isOnExactlyOneSideAndKeepsItsTarget() throws TableException {
        Holdout holdout = Holdout.of(table(100), "y", 0.33, 7);

        assertThat(holdout.features()).containsExactly("a", "b");
        assertThat(holdout.xTrain().shape()).containsExactly(67, 2);
        assertThat(holdout.xTest().shape()).containsExactly(33, 2);
        double[] all = DoubleStream.concat(
                        DoubleStream.of(holdout.yTrain().values()),
                        DoubleStream.of(holdout.yTest().values()))
                .sorted()
                .toArray();
        assertThat(all)
                .isEqualTo(IntStream.range(0, 100).mapToDouble(row -> row).toArray());
        for (int row = 0; row < 33; row++) {
            double y = holdout.yTest().values()[row];
            assertThat(holdout.xTest().row(row)).containsExactly(y + 1000, -y);
        }
    }

    @Test
    void seed_repeatsTheSplitOnEveryJdk() throws TableException {
        double[] held = Holdout.of(table(10), "y", 0.3, 42).yTest().values();

        assertThat(held).isEqualTo(Holdout.of(table(10), "y", 0.3, 42).yTest().values());
        assertThat(held).containsExactly(4, 6, 2);
        assertThat(held)
                .isNotEqualTo(Holdout.of(table(10), "y", 0.3, 43).yTest().values());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 33, Double.NaN, Double.POSITIVE_INFINITY})
    void testSizeOutOfRange_isRefused(double testSize) {
        assertThatThrownBy(() -> Holdout.of(table(10), "y", testSize, 0))
                .isInstanceOf(TableException.class)
                .hasMessage("the test size must be above 0 and below 1, not " + testSize);
    }

    @ParameterizedTest
    @CsvSource({"3, 0.5", "10, 0.05", "10, 0.95"})
    void fewerThanTwoRowsOnOneSide_areRefused(int rows, double testSize) {
        assertThatThrownBy(() -> Holdout.of(table(rows), "y", testSize, 0))
                .isInstanceOf(TableException.class)
                .hasMessage("t.csv: " + rows + " rows are too few for a test size of " + testSize
                        + ": training and testing need 2 rows each");
    }

    @Test
    void tableOfTheTargetAlone_isRefused() {
        Table alone = new Table("t.csv", List.of("y"), new double[] {1, 2, 3, 4});

        assertThatThrownBy(() -> Holdout.of(alone, "y", 0.5, 0)).hasMessage("t.csv: no column but the target \"y\"");
    }

    private static Table table(int rows) {
        double[] cells = IntStream.range(0, rows)
                .mapToObj(row -> DoubleStream.of(row + 1000, row, -row))
                .flatMapToDouble(row -> row)
                .toArray();
        return new Table("t.csv", List.of("a", "y", "b"), cells);
    }
}
