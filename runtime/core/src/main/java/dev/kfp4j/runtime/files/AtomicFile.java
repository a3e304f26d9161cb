// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files atomically: a reader sees the complete file or none. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a text as UTF-8. It replaces an existing file and creates missing parent folders.
     *
     * @throws IOException if the file cannot be written; an existing file is then unchanged
     */
    public static void write(Path file, String text) throws IOException {
        Path temporary = Siblings.of(file);
        try {
            // An old-style stream: the channels of Files.write would load about 40 more classes at the start of a step.
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            move(temporary, file);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static void move(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems: the file is replaced whole, but may be missing for a moment.
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
