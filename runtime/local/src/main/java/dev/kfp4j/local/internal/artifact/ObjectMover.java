// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Brings what a step has left into the folder of objects, so that others see all of it or nothing. */
final class ObjectMover {

    private final ObjectFolder objects;
    private final KnownContents known;

    ObjectMover(ObjectFolder objects, KnownContents known) {
        this.objects = objects;
        this.known = known;
    }

    /** Puts files in the place of links to them. */
    void resolveLinks(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            replace(path);
        }
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            for (Path entry : ArtifactContent.entries(path).values()) {
                if (Files.isSymbolicLink(entry)) {
                    if (!Files.isRegularFile(entry)) {
                        throw new IOException(
                                entry + " is a link, but not to a file; only links to files can be stored");
                    }
                    replace(entry);
                }
            }
        }
    }

    private void replace(Path link) throws IOException {
        if (!Files.exists(link)) {
            throw new IOException(link + " is a link to " + Files.readSymbolicLink(link) + ", which does not exist");
        }
        Path copy = objects.temporary();
        try {
            FileTree.copy(link, copy);
            FileTree.move(copy, link);
        } finally {
            FileTree.delete(copy);
        }
    }

    /**
     * Takes a file or folder over.
     *
     * @return where it is now
     */
    Path take(Path path, ArtifactContent content) throws IOException {
        Path object = objects.place(content.digest());
        if (Files.exists(object, LinkOption.NOFOLLOW_LINKS)) {
            if (known.isWhole(object, content.digest())) {
                return object;
            }
            // Damaged: this one takes its place.
            discard(object);
        }
        Files.createDirectories(object.resolveSibling(""));
        try {
            Files.move(path, object, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            copy(path, object, content);
        } catch (IOException e) {
            // Of a folder only one can be moved there: another step may have left the same and was quicker.
            if (!known.isWhole(object, content.digest())) {
                throw e;
            }
            return object;
        }
        known.put(object, content.digest());
        return object;
    }

    /** From another file system. */
    private void copy(Path path, Path object, ArtifactContent content) throws IOException {
        Path beside = objects.temporary();
        try {
            FileTree.copy(path, beside);
            WriteProtection.make(beside);
            if (!ArtifactContent.of(beside).equals(content)) {
                throw new IOException(path + " changed while it was being stored");
            }
            Files.move(beside, object, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.delete(beside);
        }
    }

    private void discard(Path object) throws IOException {
        Path aside = objects.temporary();
        Files.move(object, aside, StandardCopyOption.ATOMIC_MOVE);
        FileTree.delete(aside);
    }
}
