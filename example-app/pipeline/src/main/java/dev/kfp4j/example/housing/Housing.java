// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing;

import static dev.kfp4j.dsl.Kfp.task;
import static dev.kfp4j.example.housing.components.RegressionComponents.deployModel;
import static dev.kfp4j.example.housing.components.RegressionComponents.preprocessData;
import static dev.kfp4j.example.housing.components.RegressionComponents.testModel;
import static dev.kfp4j.example.housing.components.RegressionComponents.trainModel;

import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import java.io.IOException;

/** The housing pipeline. */
public final class Housing {

    private static final int MAX_DEPTH = 16;
    private static final double FEATURE_SHARE = 0.5;

    private Housing() {}

    /**
     * Trains a regression model on a housing table, tests it on the rows held out, and deploys it if it is good enough.
     *
     * <p>By default the table is a synthetic one that comes along. Of the real Boston housing table, which works as
     * well, mind that its column {@code b} encodes the share of Black residents; scikit-learn no longer ships the set
     * for that reason.
     *
     * @param table path or http(s) address of a CSV file, or "synthetic" for the synthetic table that comes along
     * @param target name of the column to predict
     * @param testSize share of the rows that is held out, above 0 and below 1
     * @param trees number of trees in the forest, 1 or more
     * @param seed seed of the split and of the forest
     * @param worstError mean squared error from which on the model is not deployed, in the target's unit squared
     * @return mean squared error on the rows held out
     * @throws IOException if a step cannot read its inputs
     */
    @Pipeline(name = "boston-housing-pipeline")
    public static double bostonHousing(
            @Default("synthetic") String table,
            @Default("medv") String target,
            @Default("0.33") double testSize,
            @Default("100") int trees,
            @Default("0") int seed,
            @Default("30.0") double worstError)
            throws IOException {
        var data = preprocessData(table, target, testSize, seed);
        var model = task(() -> trainModel(data.xTrain(), data.yTrain(), trees, MAX_DEPTH, FEATURE_SHARE, seed))
                .cpu("2")
                .memory("4Gi")
                .retries(3)
                .run();
        var test = testModel(data.xTest(), data.yTest(), model);
        if (test.meanSquaredError() < worstError) {
            deployModel(model);
        }
        return test.meanSquaredError();
    }
}
