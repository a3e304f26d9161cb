// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves, copies and deletes a file, or a folder with all that is in it. */
public final class FileTree {
    private FileTree() {}

    /**
     * Brings a file or folder to another place, in the place of what may be there; makes the folders above it. Within a
     * file system it is a rename; from another one it is copied beside the place first, so that nothing half-written is
     * ever at the place.
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

    /** Copies a file or folder, in the place of what may be there; symbolic links are followed. */
    public static void copy(Path from, Path to) throws IOException {
        copyThrough(Siblings.of(to), from, to);
    }

    /** Deletes a file or folder; symbolic links are not followed; what does not exist is no error. */
    public static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (String child : children(path)) {
                delete(path.resolve(child));
            }
        }
        Files.deleteIfExists(path);
    }

    /** With the old API: the new one's streams load locks and a lambda, which shows in a step's start. */
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
