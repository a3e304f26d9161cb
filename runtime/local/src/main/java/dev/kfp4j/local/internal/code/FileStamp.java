// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * The size and the time of a file at one moment.
 *
 * @param file the file
 * @param size the size in bytes; -1: there was no such file
 * @param modified the time of the last write
 */
record FileStamp(Path file, long size, FileTime modified) {

    /** Returns the present stamp of a file. */
    static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(file, attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return new FileStamp(file, -1, FileTime.fromMillis(0));
        }
    }

    /** The time of the last write. */
    Instant written() {
        return modified.toInstant();
    }

    /** Whether the file still has this stamp. */
    boolean holds() {
        return equals(of(file));
    }
}
