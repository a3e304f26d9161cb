// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** The policy for pulling an image. */
public enum PullPolicy {
    /** The cluster's default. */
    DEFAULT,
    /** Pull the image each time. */
    ALWAYS,
    /** Pull the image if the node does not have it. */
    IF_NOT_PRESENT,
    /** Never pull the image; the node must have it. */
    NEVER
}
