// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Classification metrics for slices of the data, such as one for each country. */
@SchemaTitle("system.SlicedClassificationMetrics")
public class SlicedClassificationMetrics extends Artifact {

    private static final String SLICES = "evaluationSlices";
    private static final String NAME = "slice";
    private static final String METRICS = "sliceClassificationMetrics";

    private final Map<String, Slice> slices = new LinkedHashMap<>();
    private boolean read;

    /** Makes one over a handle, with the slices that its metadata has; for entrypoints and subclasses. */
    public SlicedClassificationMetrics(ArtifactHandle handle) {
        super(handle);
    }

    /** Makes a new one: fill its slices, then return it from the component. It needs no file at its {@link #path()}. */
    public static SlicedClassificationMetrics create() {
        return new SlicedClassificationMetrics(ArtifactHandle.create());
    }

    /**
     * The metrics of one slice, which is new unless there is one of that name.
     *
     * @param name the slice's name, not empty
     */
    public final Slice slice(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a slice needs a name");
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

    /** Not done by the constructor, as a slice knows its owner. */
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

    /** The metrics of one slice. */
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
         * @param falsePositiveRates the share of the negative examples that each threshold lets pass, 0 to 1
         * @param truePositiveRates the share of the positive examples (the recall) at each threshold, 0 to 1
         * @param thresholds the thresholds, finite
         * @throws IllegalArgumentException if the lengths differ or a value is out of range
         */
        public void rocCurve(double[] falsePositiveRates, double[] truePositiveRates, double[] thresholds) {
            put("confidenceMetrics", RocCurve.points(falsePositiveRates, truePositiveRates, thresholds));
        }

        /**
         * Sets the ROC curve from what a binary classifier said about examples: one point for each score that occurs.
         *
         * @param scores how sure the classifier was of each example being positive, finite
         * @param labels whether each example is positive
         * @throws IllegalArgumentException if the lengths differ, a score is not finite, or a class has no example
         */
        public void rocCurve(double[] scores, boolean[] labels) {
            put("confidenceMetrics", RocCurve.points(scores, labels));
        }

        /**
         * Adds one point to the ROC curve.
         *
         * @param falsePositiveRate 0 to 1
         * @param truePositiveRate the recall, 0 to 1
         * @param threshold finite
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
         * @param categories the categories' names, each once
         * @param counts for each true category a row with how often it was taken for each category, 0 or more
         * @throws IllegalArgumentException if the matrix is not square, does not fit the categories, or a count is negative
         */
        public void confusionMatrix(List<String> categories, long[][] counts) {
            put("confusionMatrix", ConfusionMatrix.of(categories, counts));
        }

        /** As {@link #confusionMatrix(List, long[][])}. */
        public void confusionMatrix(List<String> categories, int[][] counts) {
            confusionMatrix(categories, ConfusionMatrix.widened(counts));
        }
    }
}
