// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves outputs of steps into the folder of objects, atomically for readers. */
final class ObjectMover {

    private final ObjectFolder objects;
    private final KnownContents known;

    ObjectMover(ObjectFolder objects, KnownContents known) {
        this.objects = objects;
        this.known = known;
    }

    /** Replaces links to files by the files. */
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
     * Moves a file or folder.
     *
     * @return its new path
     */
    Path take(Path path, ArtifactContent content) throws IOException {
        Path object = objects.place(content.digest());
        if (Files.exists(object, LinkOption.NOFOLLOW_LINKS)) {
            if (known.isWhole(object, content.digest())) {
                return object;
            }
            // The object is damaged; this content replaces it.
            discard(object);
        }
        Files.createDirectories(object.resolveSibling(""));
        try {
            Files.move(path, object, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            copy(path, object, content);
        } catch (IOException e) {
            // A folder can be moved there only once: another step with an identical folder may have been faster.
            if (!known.isWhole(object, content.digest())) {
                throw e;
            }
            return object;
        }
        known.put(object, content.digest());
        return object;
    }

    /** Copies from another file system. */
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
