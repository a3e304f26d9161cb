// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** How the nodes of a cluster may mount a volume. */
public enum AccessMode {
    /** By one node, to read and write. */
    READ_WRITE_ONCE,
    /** By many nodes, to read. */
    READ_ONLY_MANY,
    /** By many nodes, to read and write. */
    READ_WRITE_MANY,
    /** By one pod, to read and write. */
    READ_WRITE_ONCE_POD
}
