// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** What a taint of a node does to pods that do not tolerate it. */
public enum TaintEffect {
    /** Any of these. */
    ANY,
    /** Keeps them from being placed there. */
    NO_SCHEDULE,
    /** Has them placed elsewhere if that can be. */
    PREFER_NO_SCHEDULE,
    /** Ends those that run there too. */
    NO_EXECUTE
}
