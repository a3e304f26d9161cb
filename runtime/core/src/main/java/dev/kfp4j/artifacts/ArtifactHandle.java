// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.runtime.files.ThreadScratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Artifact} is backed by: its name, where it lies, and its metadata. Entrypoints make them for inputs;
 * {@link #create()} makes one for a new artifact. An artifact type's constructor takes one and hands it on.
 */
public final class ArtifactHandle {

    /** The system property that says in which folder new artifacts are made; default: the temporary folder. */
    public static final String SCRATCH_PROPERTY = "kfp4j.scratch";

    private final String name;
    private final String uri;
    private final @Nullable Path path;
    private final Map<String, @Nullable Object> metadata;

    /**
     * Makes a handle for an artifact that exists.
     *
     * @param name its name
     * @param uri where it is
     * @param path its file or folder on this machine; null where its URI has none
     * @param metadata its metadata, JSON values as plain Java objects
     */
    public ArtifactHandle(
            String name, String uri, @Nullable Path path, Map<String, ? extends @Nullable Object> metadata) {
        this.name = name;
        this.uri = uri;
        this.path = path;
        this.metadata = new LinkedHashMap<>(metadata);
    }

    /** Makes a handle for a new artifact: a path of its own that does not exist yet, in a folder that does. */
    public static ArtifactHandle create() {
        try {
            String ofThread = ThreadScratch.get();
            String scratch = ofThread != null ? ofThread : System.getProperty(SCRATCH_PROPERTY);
            Path folder = scratch == null
                    ? Files.createTempDirectory("kfp4j-")
                    : newFolder(Path.of(scratch).toAbsolutePath());
            Path path = folder.resolve("artifact");
            return new ArtifactHandle("", path.toUri().toString(), path, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for a new artifact", e);
        }
    }

    /** The temporary folders of the JDK load a random generator, which costs a step's start more than all else here. */
    private static Path newFolder(Path scratch) throws IOException {
        if (!Files.isDirectory(scratch)) {
            Files.createDirectories(scratch);
        }
        while (true) {
            try {
                return Files.createDirectory(scratch.resolve("new-" + Long.toHexString(System.nanoTime())));
            } catch (FileAlreadyExistsException e) {
                // Another artifact in the same instant: the next name is free.
                Thread.onSpinWait();
            }
        }
    }

    String name() {
        return name;
    }

    String uri() {
        return uri;
    }

    @Nullable
    Path path() {
        return path;
    }

    Map<String, @Nullable Object> metadata() {
        return metadata;
    }
}
