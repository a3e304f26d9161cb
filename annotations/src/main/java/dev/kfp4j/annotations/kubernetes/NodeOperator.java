// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** The comparison of a label or field of a node. */
public enum NodeOperator {
    /** The value is one of the listed values. */
    IN,
    /** The value is none of the listed values. */
    NOT_IN,
    /** The key exists, with any value. */
    EXISTS,
    /** The key does not exist. */
    DOES_NOT_EXIST,
    /** The value is a whole number above the given one. */
    GT,
    /** The value is a whole number below the given one. */
    LT
}
