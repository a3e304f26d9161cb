// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** The effect of a taint on pods that do not tolerate it. */
public enum TaintEffect {
    /** Any effect. */
    ANY,
    /** Pods are not scheduled on the node. */
    NO_SCHEDULE,
    /** Pods are scheduled on other nodes if possible. */
    PREFER_NO_SCHEDULE,
    /** Pods are not scheduled on the node, and running pods are evicted. */
    NO_EXECUTE
}
