// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classification metrics for slices of the data, such as one slice for each country. */
@SchemaTitle("system.SlicedClassificationMetrics")
public class SlicedClassificationMetrics extends Artifact {

    private static final String SLICES = "evaluationSlices";
    private static final String NAME = "slice";
    private static final String METRICS = "sliceClassificationMetrics";

    private final Map<String, Slice> slices = new LinkedHashMap<>();
    private boolean read;

    /**
     * Creates an artifact with the slices in the metadata of a handle. Entrypoints and subclasses use this constructor.
     */
    public SlicedClassificationMetrics(ArtifactHandle handle) {
        super(handle);
    }

    /**
     * Creates a new artifact. Fill its slices, and return it from the component. It needs no file at its {@link
     * #path()}.
     */
    public static SlicedClassificationMetrics create() {
        return new SlicedClassificationMetrics(ArtifactHandle.create());
    }

    /**
     * Returns the metrics of a slice, and creates the slice if it does not exist.
     *
     * @param name the name of the slice, not empty
     * @throws IllegalArgumentException if the name is empty
     */
    public final Slice slice(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a slice must have a name");
        }
        if (!read) {
            read = true;
            readGiven();
        }
        Slice slice = slices.get(name);
        if (slice == null) {
            slice = new Slice(this, null);
            slices.put(name, slice);
        }
        return slice;
    }

    /** Reads the slices late, because a slice refers to this object, which a constructor must not leak. */
    private void readGiven() {
        if (metadata().get(SLICES) instanceof List<?> given) {
            for (Object element : given) {
                if (element instanceof Map<?, ?> slice && slice.get(NAME) instanceof String name) {
                    slices.put(name, new Slice(this, slice.get(METRICS)));
                }
            }
        }
    }

    private void publish() {
        List<Object> list = new ArrayList<>();
        for (Map.Entry<String, Slice> entry : slices.entrySet()) {
            Map<String, Object> slice = new LinkedHashMap<>();
            slice.put(NAME, entry.getKey());
            slice.put(METRICS, entry.getValue().metrics);
            list.add(slice);
        }
        metadata(SLICES, list);
    }

    /** The metrics of a slice. */
    public static final class Slice {
        private final SlicedClassificationMetrics owner;
        private final Map<String, Object> metrics = new LinkedHashMap<>();

        private Slice(SlicedClassificationMetrics owner, @Nullable Object given) {
            this.owner = owner;
            if (given instanceof Map<?, ?> members) {
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    metrics.put((String) member.getKey(), member.getValue());
                }
            }
        }

        private void put(String key, Object value) {
            metrics.put(key, value);
            owner.publish();
        }

        /**
         * Sets the ROC curve.
         *
         * @param falsePositiveRates the false positive rate for each threshold, from 0 to 1
         * @param truePositiveRates the true positive rate (recall) for each threshold, from 0 to 1
         * @param thresholds the thresholds, finite
         * @throws IllegalArgumentException if the lengths differ or a value is out of range
         */
        public void rocCurve(double[] falsePositiveRates, double[] truePositiveRates, double[] thresholds) {
            put("confidenceMetrics", RocCurve.points(falsePositiveRates, truePositiveRates, thresholds));
        }

        /**
         * Computes the ROC curve from the scores of a binary classifier, with one point for each distinct score.
         *
         * @param scores the score of each example, finite; a higher score means more likely positive
         * @param labels whether each example is positive
         * @throws IllegalArgumentException if the lengths differ, a score is not finite, or a class has no example
         */
        public void rocCurve(double[] scores, boolean[] labels) {
            put("confidenceMetrics", RocCurve.points(scores, labels));
        }

        /**
         * Adds a point to the ROC curve.
         *
         * @param falsePositiveRate the false positive rate, from 0 to 1
         * @param truePositiveRate the true positive rate (recall), from 0 to 1
         * @param threshold the threshold, finite
         * @throws IllegalArgumentException if a value is out of range
         */
        public void addRocPoint(double falsePositiveRate, double truePositiveRate, double threshold) {
            List<Object> points = new ArrayList<>();
            if (metrics.get("confidenceMetrics") instanceof List<?> given) {
                points.addAll(given);
            }
            points.add(RocCurve.point(falsePositiveRate, truePositiveRate, threshold));
            put("confidenceMetrics", points);
        }

        /**
         * Sets the confusion matrix.
         *
         * @param categories the names of the categories, without duplicates
         * @param counts one row for each true category, with one count for each predicted category, 0 or more
         * @throws IllegalArgumentException if the matrix does not have one row and one column for each category, a
         *     category is a duplicate, or a count is negative
         */
        public void confusionMatrix(List<String> categories, long[][] counts) {
            put("confusionMatrix", ConfusionMatrix.of(categories, counts));
        }

        /** Sets the confusion matrix, like {@link #confusionMatrix(List, long[][])}. */
        public void confusionMatrix(List<String> categories, int[][] counts) {
            confusionMatrix(categories, ConfusionMatrix.widened(counts));
        }
    }
}
