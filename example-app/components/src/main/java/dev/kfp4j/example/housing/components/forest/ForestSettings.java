// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.forest;

/**
 * The settings of a forest.
 *
 * @param trees the number of trees, 1 or more
 * @param maxDepth the maximum depth of a tree, 1 or more
 * @param featureShare the share of the features that a split considers, but at least one; above 0 and below 1, even as
 *     a {@code float}
 * @param seed the seed of the random choices; the same seed and data produce the same forest on every JDK
 */
public record ForestSettings(int trees, int maxDepth, double featureShare, int seed) {

    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException if a setting is out of range
     */
    public ForestSettings {
        require(trees >= 1, "the number of trees must be 1 or more, not " + trees);
        require(maxDepth >= 1, "the depth must be 1 or more, not " + maxDepth);
        require(
                (float) featureShare > 0 && (float) featureShare < 1,
                "the share of features must be above 0 and below 1, not " + featureShare);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
