// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.example.housing.components.npy;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The header before the numbers: a Python dictionary such as {@code {'descr': '<f8', 'fortran_order': False,
 * 'shape': (339, 13), }}.
 *
 * @param elementType the storage format of a number
 * @param fortranOrder whether the first index varies fastest
 * @param shape the length of each axis
 */
record NpyHeader(ElementType elementType, boolean fortranOrder, List<Integer> shape) {

    /** The storage format of a number, always little-endian. */
    enum ElementType {
        FLOAT64("<f8", 8),
        FLOAT32("<f4", 4),
        INT64("<i8", 8);

        private final String descr;
        private final int bytes;

        ElementType(String descr, int bytes) {
            this.descr = descr;
            this.bytes = bytes;
        }

        /** Returns NumPy's name of the format. */
        String descr() {
            return descr;
        }

        /** Returns the length in bytes. */
        int bytes() {
            return bytes;
        }

        static ElementType of(String descr) throws NpyFormatException {
            for (ElementType type : values()) {
                if (type.descr.equals(descr)) {
                    return type;
                }
            }
            throw new NpyFormatException("holds numbers of type '" + descr + "'; only '<f8', '<f4' and '<i8' are read");
        }
    }

    NpyHeader {
        shape = List.copyOf(shape);
    }

    /** Returns the number of values after the header. */
    long count() throws NpyFormatException {
        try {
            return shape.stream().mapToLong(Integer::longValue).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new NpyFormatException("the shape " + shape + " is beyond all bounds");
        }
    }

    /** Returns the header as NumPy writes it: a tuple of one element keeps its comma. */
    String toPython() {
        String lengths = shape.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String tuple = shape.size() == 1 ? "(" + lengths + ",)" : "(" + lengths + ")";
        String order = fortranOrder ? "True" : "False";
        return "{'descr': '" + elementType.descr() + "', 'fortran_order': " + order + ", 'shape': " + tuple + ", }";
    }
}
