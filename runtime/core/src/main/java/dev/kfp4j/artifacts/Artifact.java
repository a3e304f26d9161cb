// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder with metadata that a step produces and other steps read.
 *
 * <p>A step reads an input artifact at {@link #path()}. It creates an output with {@code create()}, writes to its path
 * and returns it. To define your own type, write a subclass with a {@link SchemaTitle}, a public constructor that takes
 * an {@link ArtifactHandle}, and a static {@code create()} method.
 */
@SchemaTitle("system.Artifact")
public class Artifact {

    private final ArtifactHandle handle;

    /** Creates an artifact from a handle. Entrypoints and subclasses use this constructor. */
    public Artifact(ArtifactHandle handle) {
        this.handle = handle;
    }

    /** Creates a new artifact. Write to its {@link #path()}, and return it from the component. */
    public static Artifact create() {
        return new Artifact(ArtifactHandle.create());
    }

    /** Returns the name of the artifact, which is empty for a new artifact. */
    public final String name() {
        return handle.name();
    }

    /**
     * Returns the URI of the artifact, such as {@code s3://bucket/key} or {@code file:///...}. For a new artifact, it
     * is the URI of the local file; the engine moves the file to its destination when the step has ended.
     */
    public final String uri() {
        return handle.uri();
    }

    /**
     * Returns the local file or folder.
     *
     * @throws IllegalStateException if the URI of the artifact has no local path, such as {@code https://...}
     */
    public final Path path() {
        Path path = handle.path();
        if (path == null) {
            throw new IllegalStateException(
                    handle.uri().isEmpty()
                            ? "artifact \"" + handle.name() + "\" has no URI, and therefore no local path"
                            : "no local path for " + handle.uri());
        }
        return path;
    }

    /** Returns whether the artifact has a {@link #path()}. An input has none if its URI has no local path. */
    public final boolean isLocal() {
        return handle.path() != null;
    }

    /** Returns the metadata: texts, numbers, booleans, and lists and maps of them. */
    public final Map<String, @Nullable Object> metadata() {
        return Collections.unmodifiableMap(handle.metadata());
    }

    /**
     * Sets an entry of the metadata.
     *
     * @param key the key, not empty
     * @param value a text, a finite number, a boolean, or a list or map of them, which is copied
     * @throws IllegalArgumentException if the key is empty, if the value has another type, or if it is a whole number
     *     beyond ±(2^53-1), which KFP cannot represent exactly
     */
    public final void metadata(String key, Object value) {
        handle.metadata().put(key, Metadata.checked(key, value));
    }
}
