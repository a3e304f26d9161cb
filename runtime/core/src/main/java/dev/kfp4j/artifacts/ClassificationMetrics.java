// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.util.ArrayList;
import java.util.List;

/** A ROC curve and a confusion matrix, drawn by KFP's UI. */
@SchemaTitle("system.ClassificationMetrics")
public class ClassificationMetrics extends Artifact {

    /** Makes one over a handle; for entrypoints and subclasses. */
    public ClassificationMetrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: fill it, then return it from the component. It needs no file at its {@link #path()}. */
    public static ClassificationMetrics create() {
        return new ClassificationMetrics(ArtifactHandle.create());
    }

    /**
     * Sets the ROC curve.
     *
     * @param falsePositiveRates the share of the negative examples that each threshold lets pass, 0 to 1
     * @param truePositiveRates the share of the positive examples (the recall) at each threshold, 0 to 1
     * @param thresholds the thresholds, finite
     * @throws IllegalArgumentException if the lengths differ or a value is out of range
     */
    public final void rocCurve(double[] falsePositiveRates, double[] truePositiveRates, double[] thresholds) {
        metadata("confidenceMetrics", RocCurve.points(falsePositiveRates, truePositiveRates, thresholds));
    }

    /**
     * Sets the ROC curve from what a binary classifier said about examples: one point for each score that occurs.
     *
     * @param scores how sure the classifier was of each example being positive, finite
     * @param labels whether each example is positive
     * @throws IllegalArgumentException if the lengths differ, a score is not finite, or a class has no example
     */
    public final void rocCurve(double[] scores, boolean[] labels) {
        metadata("confidenceMetrics", RocCurve.points(scores, labels));
    }

    /**
     * Adds one point to the ROC curve.
     *
     * @param falsePositiveRate 0 to 1
     * @param truePositiveRate the recall, 0 to 1
     * @param threshold finite
     * @throws IllegalArgumentException if a value is out of range
     */
    public final void addRocPoint(double falsePositiveRate, double truePositiveRate, double threshold) {
        List<Object> points = new ArrayList<>();
        if (metadata().get("confidenceMetrics") instanceof List<?> given) {
            points.addAll(given);
        }
        points.add(RocCurve.point(falsePositiveRate, truePositiveRate, threshold));
        metadata("confidenceMetrics", points);
    }

    /**
     * Sets the confusion matrix.
     *
     * @param categories the categories' names, each once
     * @param counts for each true category a row with how often it was taken for each category, 0 or more
     * @throws IllegalArgumentException if the matrix is not square, does not fit the categories, or a count is negative
     */
    public final void confusionMatrix(List<String> categories, long[][] counts) {
        metadata("confusionMatrix", ConfusionMatrix.of(categories, counts));
    }

    /** As {@link #confusionMatrix(List, long[][])}. */
    public final void confusionMatrix(List<String> categories, int[][] counts) {
        confusionMatrix(categories, ConfusionMatrix.widened(counts));
    }
}
