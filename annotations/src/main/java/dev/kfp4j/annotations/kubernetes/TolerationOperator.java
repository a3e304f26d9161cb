// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** How a toleration compares with a taint. */
public enum TolerationOperator {
    /** Key and value are the same. */
    EQUAL,
    /** The key is the same, whatever the value; without a key, any taint. */
    EXISTS
}
