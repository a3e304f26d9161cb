// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** What an empty directory lies on. */
public enum Medium {
    /** Whatever the node has its files on. */
    DEFAULT,
    /** The node's memory; what is in it counts as the container's memory. */
    MEMORY,
    /** Huge pages of the node's memory. */
    HUGE_PAGES
}
