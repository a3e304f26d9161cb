// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations.kubernetes;

/** The access modes of a volume. */
public enum AccessMode {
    /** One node may read and write. */
    READ_WRITE_ONCE,
    /** Many nodes may read. */
    READ_ONLY_MANY,
    /** Many nodes may read and write. */
    READ_WRITE_MANY,
    /** One pod may read and write. */
    READ_WRITE_ONCE_POD
}
