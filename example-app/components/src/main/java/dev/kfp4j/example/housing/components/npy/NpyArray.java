// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import java.util.Arrays;
import java.util.List;

/** An immutable array of doubles with a shape; the values lie in C order, the last index running fastest. */
public final class NpyArray {

    /** As many axes as NumPy allows. */
    static final int MOST_AXES = 64;

    private final List<Integer> shape;
    private final double[] values;

    private NpyArray(List<Integer> shape, double[] values) {
        this.shape = shape;
        this.values = values;
    }

    /**
     * Makes an array.
     *
     * @param shape its length along each axis, none negative, at most 64; empty for a single number
     * @param values as many values as the shape says, in C order
     * @throws IllegalArgumentException if the two do not fit
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

    /** Makes an array of one axis. */
    public static NpyArray vector(double... values) {
        return of(List.of(values.length), values);
    }

    /** Makes an array of two axes from its values, row after row. */
    public static NpyArray matrix(int rows, int columns, double... values) {
        return of(List.of(rows, columns), values);
    }

    /** The length along each axis. */
    public List<Integer> shape() {
        return shape;
    }

    /** How many rows a matrix or values a vector has. */
    public int rows() {
        return shape.isEmpty() ? 1 : shape.get(0);
    }

    /** How many columns a matrix has; 1 for a vector. */
    public int columns() {
        return shape.size() < 2 ? 1 : shape.get(1);
    }

    /** Whether it has two axes. */
    public boolean isMatrix() {
        return shape.size() == 2;
    }

    /** Whether it has one axis. */
    public boolean isVector() {
        return shape.size() == 1;
    }

    /** A copy of all values in C order. */
    public double[] values() {
        return values.clone();
    }

    /** A copy of one row of a matrix, counted from 0. */
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
