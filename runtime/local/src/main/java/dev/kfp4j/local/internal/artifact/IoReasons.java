// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Explains why a file could not be read or written. */
final class IoReasons {

    private IoReasons() {}

    static String of(Exception e) {
        Exception cause =
                e instanceof UncheckedIOException unchecked ? Objects.requireNonNullElse(unchecked.getCause(), e) : e;
        if (cause instanceof AccessDeniedException denied) {
            return "access denied: " + denied.getFile();
        }
        if (cause instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + " (" + file.getFile() + ")";
        }
        return String.valueOf(cause.getMessage());
    }
}
