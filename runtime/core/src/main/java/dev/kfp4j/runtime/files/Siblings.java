// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names of temporary files next to their target, so that a rename completes them. */
final class Siblings {
    private Siblings() {}

    /** Returns an unused name in the folder of a file, and creates that folder. */
    static Path of(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder");
        }
        // Checked first, because createDirectories of older JDKs does not accept a link to a folder.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return folder.resolve("." + absolute.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    }
}
