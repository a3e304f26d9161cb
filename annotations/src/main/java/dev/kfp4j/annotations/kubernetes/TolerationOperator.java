// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** The comparison of a toleration with a taint. */
public enum TolerationOperator {
    /** The key and the value are equal. */
    EQUAL,
    /** The key is equal, with any value. Without a key, any taint matches. */
    EXISTS
}
