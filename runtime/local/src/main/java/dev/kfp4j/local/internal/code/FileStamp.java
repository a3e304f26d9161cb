// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * How a file looked from outside.
 *
 * @param file the file
 * @param size in bytes; -1: there was no such file
 * @param modified when it was last written
 */
record FileStamp(Path file, long size, FileTime modified) {

    /** How it looks now. */
    static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(file, attributes.size(), attributes.lastModifiedTime());
        } catch (IOException e) {
            return new FileStamp(file, -1, FileTime.fromMillis(0));
        }
    }

    /** When it was last written. */
    Instant written() {
        return modified.toInstant();
    }

    /** Whether it still looks so. */
    boolean holds() {
        return equals(of(file));
    }
}
