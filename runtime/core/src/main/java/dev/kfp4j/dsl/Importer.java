// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.artifacts.Artifact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The import of an existing artifact, with options. The chain ends with {@link #run()}.
 *
 * @param <A> the type of the artifact
 */
public final class Importer<A extends Artifact> {

    private final Class<A> type;
    private final String uri;
    private final Map<String, Object> metadata = new LinkedHashMap<>();

    Importer(Class<A> type, String uri) {
        this.type = type;
        this.uri = uri;
    }

    /**
     * Sets an entry of the artifact's metadata.
     *
     * <p>Constants work everywhere. Clusters do not fill in run-time values, so the compiler warns about them.
     *
     * @param key the key, not empty
     * @param value a text, number or boolean, or a {@code List.of} or {@code Map.of} of them
     */
    public Importer<A> metadata(String key, Object value) {
        metadata.put(key, value);
        return this;
    }

    /** Sets whether to create a new artifact each time, even if one with this URI, type and metadata exists. */
    public Importer<A> reimport(boolean always) {
        return this;
    }

    /** Sets whether to copy the artifact into the run's workspace, which the pipeline must declare. */
    public Importer<A> downloadToWorkspace(boolean copied) {
        return this;
    }

    /** Sets whether the task may reuse an identical earlier import. */
    public Importer<A> cache(boolean enabled) {
        return this;
    }

    /** Runs the import after other tasks, given by their results or their {@link Completion}. */
    public Importer<A> after(Object... results) {
        return this;
    }

    /**
     * Imports the artifact. In plain Java, the result has the URI and the metadata, and is local if the URI is that of
     * a file.
     *
     * @throws IllegalArgumentException in plain Java, if the type cannot be instantiated or a metadata value has an
     *     unsupported type
     */
    public A run() {
        return ImportedArtifact.of(type, uri, metadata);
    }
}
