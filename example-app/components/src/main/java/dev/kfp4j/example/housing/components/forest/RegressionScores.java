// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.forest;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.OptionalDouble;

/**
 * The errors of predictions.
 *
 * @param rows the number of predictions, 1 or more
 * @param meanSquaredError the mean of the squared errors, in the target's unit squared
 * @param meanAbsoluteError the mean of the absolute errors, in the target's unit
 * @param r2 the share of the targets' variance that the predictions explain, at most 1; empty if all targets are equal
 */
public record RegressionScores(int rows, double meanSquaredError, double meanAbsoluteError, OptionalDouble r2) {

    /**
     * Compares predictions with the truth.
     *
     * @throws IllegalArgumentException if there are none, or the numbers differ
     */
    public static RegressionScores of(double[] truth, double[] predicted) {
        if (truth.length == 0 || truth.length != predicted.length) {
            throw new IllegalArgumentException(predicted.length + " predictions for " + truth.length + " targets");
        }
        DoubleSummaryStatistics targets = Arrays.stream(truth).summaryStatistics();
        double squared = 0;
        double absolute = 0;
        double total = 0;
        for (int i = 0; i < truth.length; i++) {
            double error = predicted[i] - truth[i];
            squared += error * error;
            absolute += Math.abs(error);
            total += (truth[i] - targets.getAverage()) * (truth[i] - targets.getAverage());
        }
        boolean varied = targets.getMin() < targets.getMax() && total > 0;
        OptionalDouble r2 = varied ? OptionalDouble.of(1 - squared / total) : OptionalDouble.empty();
        return new RegressionScores(truth.length, squared / truth.length, absolute / truth.length, r2);
    }

    /** The square root of the mean squared error, in the target's unit. */
    public double rootMeanSquaredError() {
        return Math.sqrt(meanSquaredError);
    }
}
