// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes an object visible at a path: by a symbolic link, or else by a hard link or a copy. */
final class ObjectLink {

    private ObjectLink() {}

    /**
     * Creates the link and replaces a file at its path.
     *
     * @param path the absolute path of the link
     * @param object the absolute path of the object
     */
    static void make(Path path, Path object) throws IOException {
        FileTree.delete(path);
        Path folder = path.resolveSibling("");
        Files.createDirectories(folder);
        try {
            // Relative, so that a project can be moved together with its store.
            Files.createSymbolicLink(path, folder.relativize(object));
        } catch (UnsupportedOperationException | IOException e) {
            otherwise(path, object);
        }
    }

    private static void otherwise(Path path, Path object) throws IOException {
        if (!Files.isDirectory(object)) {
            try {
                Files.createLink(path, object);
                return;
            } catch (UnsupportedOperationException | IOException e) {
                // Only a copy remains.
            }
        }
        FileTree.copy(object, path);
    }
}
