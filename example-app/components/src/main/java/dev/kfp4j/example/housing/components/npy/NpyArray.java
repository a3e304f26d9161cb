// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import java.util.Arrays;
import java.util.List;

/** An immutable array of doubles with a shape. The values are in C order: the last index varies fastest. */
public final class NpyArray {

    /** The maximum number of axes in NumPy. */
    static final int MOST_AXES = 64;

    private final List<Integer> shape;
    private final double[] values;

    private NpyArray(List<Integer> shape, double[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * Creates an array.
     *
     * @param shape the length of each axis, at most 64 axes; empty for a single number
     * @param values the values in C order
     * @throws IllegalArgumentException if the number of values does not match the shape
     */
    public static NpyArray of(List<Integer> shape, double[] values) {
        if (shape.size() > MOST_AXES) {
            throw new IllegalArgumentException("more than " + MOST_AXES + " axes");
        }
        long size = shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        if (size != values.length || shape.stream().anyMatch(length -> length < 0)) {
            throw new IllegalArgumentException("the shape " + shape + " does not hold " + values.length + " values");
        }
        return new NpyArray(List.copyOf(shape), values.clone());
    }

    /** Creates an array with one axis. */
    public static NpyArray vector(double... values) {
        return of(List.of(values.length), values);
    }

    /** Creates an array with two axes from its values, row by row. */
    public static NpyArray matrix(int rows, int columns, double... values) {
        return of(List.of(rows, columns), values);
    }

    /** Returns the length of each axis. */
    public List<Integer> shape() {
        return shape;
    }

    /** Returns the number of rows of a matrix, or of values of a vector. */
    public int rows() {
        return shape.isEmpty() ? 1 : shape.get(0);
    }

    /** Returns the number of columns of a matrix, or 1 for a vector. */
    public int columns() {
        return shape.size() < 2 ? 1 : shape.get(1);
    }

    /** Returns whether the array has two axes. */
    public boolean isMatrix() {
        return shape.size() == 2;
    }

    /** Returns whether the array has one axis. */
    public boolean isVector() {
        return shape.size() == 1;
    }

    /** Returns a copy of all values in C order. */
    public double[] values() {
        return values.clone();
    }

    /** Returns a copy of a row of a matrix, counted from 0. */
    public double[] row(int row) {
        int width = columns();
        return Arrays.copyOfRange(values, row * width, (row + 1) * width);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NpyArray that && shape.equals(that.shape) && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "NpyArray" + shape;
    }
}
