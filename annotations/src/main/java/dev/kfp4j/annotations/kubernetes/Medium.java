// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** The storage medium of an empty folder. */
public enum Medium {
    /** The node's default storage. */
    DEFAULT,
    /** The node's memory. Its content counts as memory of the container. */
    MEMORY,
    /** Huge pages of the node's memory. */
    HUGE_PAGES
}
