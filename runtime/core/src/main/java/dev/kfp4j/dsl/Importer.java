// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.artifacts.Artifact;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The import of an artifact that exists already, with what is to be said of it; the chain ends with {@link #run()}.
 *
 * @param <A> the artifact's type
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
     * Sets one entry of the artifact's metadata.
     *
     * <p>Constants work everywhere. A value that exists only when the pipeline runs is written as KFP writes it, and a
     * Kubeflow Pipelines cluster of today does not fill it in: the compiler warns.
     *
     * @param key its name, not empty
     * @param value text, a number, a boolean, or a {@code List.of} or {@code Map.of} of them
     */
    public Importer<A> metadata(String key, Object value) {
        metadata.put(key, value);
        return this;
    }

    /** Says whether to make a new artifact each time, even if one with this URI, type and metadata is known. */
    public Importer<A> reimport(boolean always) {
        return this;
    }

    /** Says whether to copy it into the run's workspace, which the pipeline must have. */
    public Importer<A> downloadToWorkspace(boolean copied) {
        return this;
    }

    /** Says whether an earlier import may be used instead. */
    public Importer<A> cache(boolean enabled) {
        return this;
    }

    /** Imports it after tasks of which nothing is taken: their results, or their {@link Completion}. */
    public Importer<A> after(Object... results) {
        return this;
    }

    /**
     * Imports it. In plain Java it is an artifact with that URI and metadata, which is local if the URI is a file's.
     *
     * @throws IllegalArgumentException in plain Java, if the type cannot be made, or the metadata is of another kind
     */
    public A run() {
        return ImportedArtifact.of(type, uri, metadata);
    }
}
