// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lets a path show an object: a symbolic link, or where there are none, a hard link or a copy. */
final class ObjectLink {

    private ObjectLink() {}

    /**
     * Makes it, in the place of what may be there.
     *
     * @param path the path, absolute
     * @param object the object, absolute
     */
    static void make(Path path, Path object) throws IOException {
        FileTree.delete(path);
        Path folder = path.resolveSibling("");
        Files.createDirectories(folder);
        try {
            // Relative, so that a project can be moved with its store.
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
                // A copy is what is left.
            }
        }
        FileTree.copy(object, path);
    }
}
