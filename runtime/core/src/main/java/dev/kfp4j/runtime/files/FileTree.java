// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves, copies and deletes a file, or a folder with its content. */
public final class FileTree {
    private FileTree() {}

    /**
     * Moves a file or folder. It replaces an existing target and creates missing parent folders. Within a file system,
     * the move is a rename. Across file systems, the content is first copied next to the target, so the target is never
     * half-written.
     */
    public static void move(Path from, Path to) throws IOException {
        Path temporary = Siblings.of(to);
        delete(to);
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            copyThrough(temporary, from, to);
            delete(from);
        }
    }

    /** Copies a file or folder. It replaces an existing target and follows symbolic links. */
    public static void copy(Path from, Path to) throws IOException {
        copyThrough(Siblings.of(to), from, to);
    }

    /** Deletes a file or folder if it exists. It does not follow symbolic links. */
    public static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (String child : children(path)) {
                delete(path.resolve(child));
            }
        }
        Files.deleteIfExists(path);
    }

    /** Uses the old API, because the streams of the new one load locks and a lambda, which slow the start of a step. */
    private static String[] children(Path folder) throws IOException {
        String[] names = folder.toFile().list();
        if (names == null) {
            throw new IOException("cannot list " + folder);
        }
        return names;
    }

    private static void copyThrough(Path temporary, Path from, Path to) throws IOException {
        if (temporary.startsWith(from.toAbsolutePath())) {
            throw new IOException("a folder cannot be copied into itself: " + from + " to " + to);
        }
        try {
            copyTree(from, temporary);
            delete(to);
            Files.move(temporary, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(temporary);
            throw e;
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        if (!Files.isDirectory(from)) {
            Files.copy(from, to);
            return;
        }
        Files.createDirectory(to);
        for (String child : children(from)) {
            copyTree(from.resolve(child), to.resolve(child));
        }
    }
}
