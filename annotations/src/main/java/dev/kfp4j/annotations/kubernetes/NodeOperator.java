// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** How a label or field of a node is compared. */
public enum NodeOperator {
    /** Its value is one of those given. */
    IN,
    /** Its value is none of those given. */
    NOT_IN,
    /** There is one, whatever its value. */
    EXISTS,
    /** There is none. */
    DOES_NOT_EXIST,
    /** Its value is a whole number above the one given. */
    GT,
    /** Its value is a whole number below the one given. */
    LT
}
