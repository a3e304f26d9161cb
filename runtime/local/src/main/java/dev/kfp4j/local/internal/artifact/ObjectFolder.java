// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.internal.files.OwnedNames;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The folder of objects, {@code sha256/ab/abcd…}. Beside them are files on their way into or out of it, named after the
 * process that moves them.
 */
final class ObjectFolder {

    private static final String TEMPORARY = ".tmp-";

    private final Path folder;
    private final Path objects;

    ObjectFolder(Path folder) {
        this.folder = folder;
        this.objects = folder.resolve("sha256");
    }

    /** The path of an object, whether it exists or not. */
    Path place(Digest digest) {
        return objects.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
    }

    /** The digest that a path in this folder stands for. */
    Optional<Digest> digest(Path path) {
        if (!path.startsWith(objects) || path.getNameCount() != objects.getNameCount() + 2) {
            return Optional.empty();
        }
        String hex = path.subpath(path.getNameCount() - 1, path.getNameCount()).toString();
        return Optional.of(new Digest(hex)).filter(digest -> place(digest).equals(path));
    }

    /** Returns a path for this process alone, on the file system of the objects. */
    Path temporary() throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(OwnedNames.next(TEMPORARY));
    }

    /** Removes the leftovers of dead processes. */
    void removeLeftovers() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> entries;
        try (var list = Files.list(folder)) {
            entries = list.toList();
        }
        for (Path entry : entries) {
            if (OwnedNames.isAbandoned(TEMPORARY, folder.relativize(entry).toString())) {
                FileTree.delete(entry);
            }
        }
    }
}
