// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** When a node fetches an image. */
public enum PullPolicy {
    /** As the cluster does it where nothing is said. */
    DEFAULT,
    /** Each time. */
    ALWAYS,
    /** When the node does not have it. */
    IF_NOT_PRESENT,
    /** Never: the node must have it. */
    NEVER
}
