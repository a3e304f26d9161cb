// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import dev.kfp4j.local.internal.files.OwnedNames;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A temporary folder that only its owner can enter, for files that must not outlive one attempt of a step. It is
 * outside the store, so that no copy of the store contains a secret. A note in the store contains its path: if the
 * engine is killed, the next engine that opens the store removes the folder.
 */
public final class PrivateFolder implements AutoCloseable {

    private static final String NOTES = "private";
    private static final String PREFIX = "kfp4j-";

    private final Path folder;
    private final Path note;

    private PrivateFolder(Path folder, Path note) {
        this.folder = folder;
        this.note = note;
    }

    /**
     * Creates a folder.
     *
     * @param store the folder of the store
     */
    public static PrivateFolder make(Path store) throws IOException {
        String name = OwnedNames.next(PREFIX);
        Path place = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Path note = Files.createDirectories(store.resolve(NOTES)).resolve(name);
        // The note comes first: a folder without one would never be found.
        Files.writeString(note, place.toString());
        return new PrivateFolder(Files.createDirectory(place.resolve(name), ownersOnly(place)), note);
    }

    private static FileAttribute<?>[] ownersOnly(Path place) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** The folder. */
    public Path path() {
        return folder;
    }

    /** Removes the folder, then its note. */
    @Override
    public void close() throws IOException {
        remove(folder, note);
    }

    /** Removes the folders of engines that were killed. */
    public static void removeAbandoned(Path store) {
        Path notes = store.resolve(NOTES);
        if (!Files.isDirectory(notes)) {
            return;
        }
        try {
            for (Path note : notesIn(notes)) {
                String name = note.getFileName().toString();
                if (OwnedNames.isAbandoned(PREFIX, name)) {
                    remove(Path.of(Files.readString(note)).resolve(name), note);
                }
            }
        } catch (IOException e) {
            // Another engine may be removing them as well; otherwise the next one tries again.
        }
    }

    private static List<Path> notesIn(Path notes) throws IOException {
        try (var entries = Files.newDirectoryStream(notes, PREFIX + "*")) {
            return StreamSupport.stream(entries.spliterator(), false).toList();
        }
    }

    private static void remove(Path folder, Path note) throws IOException {
        FileTree.delete(folder);
        Files.deleteIfExists(note);
    }
}
