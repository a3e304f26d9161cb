// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names for files that are still being written: beside their place, so that a rename brings them there. */
final class Siblings {
    private Siblings() {}

    /** A name of its own in the folder of a file; makes that folder. */
    static Path of(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null) {
            throw new IOException(file + " has no folder");
        }
        // Asked first because createDirectories of older JDKs does not accept a link to a folder.
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        return folder.resolve("." + absolute.getFileName() + "." + Long.toHexString(System.nanoTime()) + ".tmp");
    }
}
