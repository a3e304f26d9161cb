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
 * The name, the location and the metadata of an {@link Artifact}. Entrypoints create handles for inputs, and
 * {@link #create()} creates one for a new artifact. The constructor of an artifact type passes its handle to {@code
 * super}.
 */
public final class ArtifactHandle {

    /** The system property for the folder of new artifacts. Default: the system's temporary folder. */
    public static final String SCRATCH_PROPERTY = "kfp4j.scratch";

    private final String name;
    private final String uri;
    private final @Nullable Path path;
    private final Map<String, @Nullable Object> metadata;

    /**
     * Creates a handle for an existing artifact.
     *
     * @param name the name
     * @param uri the location
     * @param path the local file or folder, or null if the URI has no local path
     * @param metadata the metadata: JSON values as plain Java objects
     */
    public ArtifactHandle(
            String name, String uri, @Nullable Path path, Map<String, ? extends @Nullable Object> metadata) {
        this.name = name;
        this.uri = uri;
        this.path = path;
        this.metadata = new LinkedHashMap<>(metadata);
    }

    /**
     * Creates a handle for a new artifact. Its path does not exist yet, but the parent folder does.
     *
     * @throws UncheckedIOException if the parent folder cannot be created
     */
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
            throw new UncheckedIOException("cannot create a folder for a new artifact", e);
        }
    }

    /**
     * Creates a folder without the JDK's temporary folders: they load a random generator, which slows the start of a
     * step.
     */
    private static Path newFolder(Path scratch) throws IOException {
        if (!Files.isDirectory(scratch)) {
            Files.createDirectories(scratch);
        }
        while (true) {
            try {
                return Files.createDirectory(scratch.resolve("new-" + Long.toHexString(System.nanoTime())));
            } catch (FileAlreadyExistsException e) {
                // Another artifact was created in the same instant; the next name is free.
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
