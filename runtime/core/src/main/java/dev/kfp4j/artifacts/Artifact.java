// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.artifacts;

import dev.kfp4j.annotations.SchemaTitle;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder with metadata that one step makes and others use.
 *
 * <p>A step reads an input artifact at {@link #path()}; it makes an output with {@code create()}, writes to its path
 * and returns it. A type of one's own is a subclass with a {@link SchemaTitle}, a public constructor that takes an
 * {@link ArtifactHandle}, and a static {@code create()}.
 */
@SchemaTitle("system.Artifact")
public class Artifact {

    private final ArtifactHandle handle;

    /** Makes an artifact over a handle; for entrypoints and subclasses. */
    public Artifact(ArtifactHandle handle) {
        this.handle = handle;
    }

    /** Makes a new artifact: write to its {@link #path()}, then return it from the component. */
    public static Artifact create() {
        return new Artifact(ArtifactHandle.create());
    }

    /** The artifact's name; empty for a new one. */
    public final String name() {
        return handle.name();
    }

    /**
     * Where the artifact is or will be: a URI such as {@code s3://bucket/key} or {@code file:///...}. For a new one it
     * is the local file's; the engine gives it its place when the step has ended.
     */
    public final String uri() {
        return handle.uri();
    }

    /**
     * The file or folder on this machine.
     *
     * @throws IllegalStateException if the artifact's URI has no local path, such as {@code https://...}
     */
    public final Path path() {
        Path path = handle.path();
        if (path == null) {
            throw new IllegalStateException(
                    handle.uri().isEmpty()
                            ? "artifact \"" + handle.name() + "\" has no URI, and so no local path"
                            : "no local path for " + handle.uri());
        }
        return path;
    }

    /** Whether there is a {@link #path()}: not so for an input whose URI has no place on this machine. */
    public final boolean isLocal() {
        return handle.path() != null;
    }

    /** The metadata: text, numbers, booleans, lists and maps of them. */
    public final Map<String, @Nullable Object> metadata() {
        return Collections.unmodifiableMap(handle.metadata());
    }

    /**
     * Sets one entry of the metadata.
     *
     * @param key its name, not empty
     * @param value text, a finite number, a boolean, or a list or map of them
     * @throws IllegalArgumentException if the value is of another kind, or a whole number beyond ±(2^53-1), which KFP
     *     does not carry exactly; a list or map is copied
     */
    public final void metadata(String key, Object value) {
        handle.metadata().put(key, Metadata.checked(key, value));
    }
}
