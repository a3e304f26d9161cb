// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** The Java type of a parameter, as which the text of a flag or a JSON value is read. */
public enum ValueType {
    /** A text, which is taken as it is. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number in the range of an {@code int}. */
    INT,
    /** A whole number within ±(2^53-1), the range that JSON's doubles represent exactly. */
    LONG,
    /** A finite {@code float}. */
    FLOAT,
    /** A finite {@code double}. */
    DOUBLE,
    /** A JSON array. */
    LIST,
    /** A JSON object. */
    STRUCT,
    /** The final status of other tasks. */
    TASK_FINAL_STATUS
}
