// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Creates the metadata of ROC curves: a list of points, each with a threshold and its rates. */
final class RocCurve {
    private RocCurve() {}

    static Map<String, Object> point(double falsePositiveRate, double truePositiveRate, double threshold) {
        if (!Double.isFinite(threshold)) {
            throw new IllegalArgumentException("a threshold must be finite: " + threshold);
        }
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("confidenceThreshold", threshold);
        point.put("recall", rate("true positive rate", truePositiveRate));
        point.put("falsePositiveRate", rate("false positive rate", falsePositiveRate));
        return point;
    }

    static List<Object> points(double[] falsePositiveRates, double[] truePositiveRates, double[] thresholds) {
        if (falsePositiveRates.length != truePositiveRates.length || thresholds.length != truePositiveRates.length) {
            throw new IllegalArgumentException(
                    "the numbers of false positive rates, true positive rates and thresholds differ: "
                            + falsePositiveRates.length + ", " + truePositiveRates.length + ", " + thresholds.length);
        }
        List<Object> points = new ArrayList<>(thresholds.length);
        for (int i = 0; i < thresholds.length; i++) {
            points.add(point(falsePositiveRates[i], truePositiveRates[i], thresholds[i]));
        }
        return points;
    }

    /** Returns a point above all scores, and then one point for each distinct score, from the highest. */
    static List<Object> points(double[] scores, boolean[] labels) {
        if (scores.length != labels.length) {
            throw new IllegalArgumentException(
                    "the numbers of scores and labels differ: " + scores.length + ", " + labels.length);
        }
        int positives = 0;
        for (boolean label : labels) {
            positives += label ? 1 : 0;
        }
        int negatives = labels.length - positives;
        if (positives == 0 || negatives == 0) {
            throw new IllegalArgumentException("a ROC curve needs examples of both classes");
        }
        Integer[] order = descending(scores);
        List<Object> points = new ArrayList<>();
        points.add(point(0, 0, Math.nextUp(scores[order[0]])));
        int truePositives = 0;
        for (int i = 0; i < order.length; i++) {
            truePositives += labels[order[i]] ? 1 : 0;
            boolean lastOfItsScore = i + 1 == order.length || scores[order[i + 1]] < scores[order[i]];
            if (lastOfItsScore) {
                double falsePositives = i + 1 - truePositives;
                points.add(point(falsePositives / negatives, (double) truePositives / positives, scores[order[i]]));
            }
        }
        return points;
    }

    private static Integer[] descending(double[] scores) {
        Integer[] order = new Integer[scores.length];
        for (int i = 0; i < scores.length; i++) {
            if (!Double.isFinite(scores[i])) {
                throw new IllegalArgumentException("a score must be finite: " + scores[i]);
            }
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(scores[b], scores[a]));
        return order;
    }

    private static double rate(String what, double rate) {
        if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("a " + what + " must be from 0 to 1: " + rate);
        }
        return rate;
    }
}
