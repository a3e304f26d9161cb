// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.table;

import dev.kfp4j.example.housing.components.npy.NpyArray;
import java.util.List;

/**
 * A table that is split into features and target, and into rows to train on and rows that are held out.
 *
 * @param features the names of the features, in the order of the columns
 * @param xTrain features to train on, a matrix
 * @param xTest features held out, a matrix
 * @param yTrain targets to train on, a vector
 * @param yTest targets held out, a vector
 */
public record Holdout(List<String> features, NpyArray xTrain, NpyArray xTest, NpyArray yTrain, NpyArray yTest) {

    public Holdout {
        features = List.copyOf(features);
    }

    /**
     * Splits a table.
     *
     * @param table the table
     * @param target the column to predict; all others are features
     * @param testSize the share of the rows that is held out, above 0 and below 1
     * @param seed the seed; the same seed produces the same split
     * @throws TableException if the column does not exist or is the only one, if the share is out of range, or if there
     *     are too few rows
     */
    public static Holdout of(Table table, String target, double testSize, int seed) throws TableException {
        int column = table.columnOf(target);
        List<String> features =
                table.columns().stream().filter(name -> !name.equals(target)).toList();
        if (features.isEmpty()) {
            throw new TableException(table.source() + ": no column but the target \"" + target + "\"");
        }
        RowSplit split = RowSplit.of(table, testSize, seed);
        int[] train = split.train();
        int[] test = split.test();
        return new Holdout(
                features,
                NpyArray.matrix(train.length, features.size(), table.without(column, train)),
                NpyArray.matrix(test.length, features.size(), table.without(column, test)),
                NpyArray.vector(table.column(column, train)),
                NpyArray.vector(table.column(column, test)));
    }
}
