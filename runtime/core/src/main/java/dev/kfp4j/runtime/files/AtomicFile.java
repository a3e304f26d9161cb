// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are seen whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes a text as UTF-8, in the place of a file that may be there; makes the folders above it.
     *
     * @throws IOException if that fails; the file is then as it was before
     */
    public static void write(Path file, String text) throws IOException {
        Path temporary = Siblings.of(file);
        try {
            // A stream of the old kind: the channels below Files.write are some 40 classes more in a step's start.
            try (FileOutputStream out = new FileOutputStream(temporary.toFile())) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }
}
