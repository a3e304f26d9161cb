// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.forest;

import dev.kfp4j.example.housing.components.npy.Npy;
import dev.kfp4j.example.housing.components.npy.NpyArray;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Rows of features, each with a target.
 *
 * @param features a matrix of finite numbers, with at least one row and one column
 * @param targets a vector of finite numbers, as many as there are rows
 */
public record Examples(NpyArray features, NpyArray targets) {

    /**
     * Checks that features and targets match.
     *
     * @throws IllegalArgumentException if they do not
     */
    public Examples {
        requireFinite("features", features);
        requireFinite("targets", targets);
        if (!features.isMatrix() || features.rows() == 0 || features.columns() == 0) {
            throw new IllegalArgumentException(
                    "the features must be a matrix with rows and columns; their shape is " + features.shape());
        }
        if (!targets.isVector() || targets.rows() != features.rows()) {
            throw new IllegalArgumentException("the targets must be a vector of " + features.rows()
                    + ", one for each row of features; their shape is " + targets.shape());
        }
    }

    /**
     * Reads examples from two {@code .npy} files.
     *
     * @throws IOException if a file cannot be read, or the features and targets do not match
     */
    public static Examples read(Path features, Path targets) throws IOException {
        try {
            return new Examples(Npy.read(features), Npy.read(targets));
        } catch (IllegalArgumentException e) {
            throw new IOException(features + " and " + targets + ": " + e.getMessage(), e);
        }
    }

    /** Returns the number of examples. */
    public int count() {
        return targets.rows();
    }

    private static void requireFinite(String what, NpyArray array) {
        if (!Arrays.stream(array.values()).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("the " + what + " must be finite numbers");
        }
    }
}
