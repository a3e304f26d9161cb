// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** The Java-side type of a parameter: what a flag's text or a JSON value is read as. */
public enum ValueType {
    /** Text, as it is. */
    STRING,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number that fits an {@code int}. */
    INT,
    /** A whole number within ±(2^53-1), which JSON's doubles carry exactly. */
    LONG,
    /** A finite {@code float}. */
    FLOAT,
    /** A finite {@code double}. */
    DOUBLE,
    /** A JSON array. */
    LIST,
    /** A JSON object. */
    STRUCT,
    /** How the guarded part of a pipeline ended. */
    TASK_FINAL_STATUS
}
