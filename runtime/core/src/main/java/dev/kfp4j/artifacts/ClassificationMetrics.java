// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.util.ArrayList;
import java.util.List;

/** A ROC curve and a confusion matrix, which KFP's UI draws. */
@SchemaTitle("system.ClassificationMetrics")
public class ClassificationMetrics extends Artifact {

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public ClassificationMetrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Creates a new artifact. Fill it, and return it from the component. It needs no file at its {@link #path()}. */
    public static ClassificationMetrics create() {
        return new ClassificationMetrics(ArtifactHandle.create());
    }

    /**
     * Sets the ROC curve.
     *
     * @param falsePositiveRates the false positive rate for each threshold, from 0 to 1
     * @param truePositiveRates the true positive rate (recall) for each threshold, from 0 to 1
     * @param thresholds the thresholds, finite
     * @throws IllegalArgumentException if the lengths differ or a value is out of range
     */
    public final void rocCurve(double[] falsePositiveRates, double[] truePositiveRates, double[] thresholds) {
        metadata("confidenceMetrics", RocCurve.points(falsePositiveRates, truePositiveRates, thresholds));
    }

    /**
     * Computes the ROC curve from the scores of a binary classifier, with one point for each distinct score.
     *
     * @param scores the score of each example, finite; a higher score means more likely positive
     * @param labels whether each example is positive
     * @throws IllegalArgumentException if the lengths differ, a score is not finite, or a class has no example
     */
    public final void rocCurve(double[] scores, boolean[] labels) {
        metadata("confidenceMetrics", RocCurve.points(scores, labels));
    }

    /**
     * Adds a point to the ROC curve.
     *
     * @param falsePositiveRate the false positive rate, from 0 to 1
     * @param truePositiveRate the true positive rate (recall), from 0 to 1
     * @param threshold the threshold, finite
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
     * @param categories the names of the categories, without duplicates
     * @param counts one row for each true category, with one count for each predicted category, 0 or more
     * @throws IllegalArgumentException if the matrix does not have one row and one column for each category, a
     *     category is a duplicate, or a count is negative
     */
    public final void confusionMatrix(List<String> categories, long[][] counts) {
        metadata("confusionMatrix", ConfusionMatrix.of(categories, counts));
    }

    /** Sets the confusion matrix, like {@link #confusionMatrix(List, long[][])}. */
    public final void confusionMatrix(List<String> categories, int[][] counts) {
        confusionMatrix(categories, ConfusionMatrix.widened(counts));
    }
}
