// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An artifact of a run.
 *
 * @param name the name of the output that it is
 * @param type its type
 * @param uri where it is: the absolute path of a file or folder, or a URI where the step gave another
 * @param metadata its metadata
 * @param digest of what it holds, where the engine keeps it; none where a step gave a URI of its own, or wrote nothing
 */
public record ArtifactValue(
        String name, ArtifactType type, String uri, Map<String, JsonValue> metadata, Optional<Digest> digest) {
    /** Copies the metadata, keeping its order. */
    public ArtifactValue {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** An artifact that the engine does not keep. */
    public ArtifactValue(String name, ArtifactType type, String uri, Map<String, JsonValue> metadata) {
        this(name, type, uri, metadata, Optional.empty());
    }

    /** The same artifact, kept by the engine. */
    public ArtifactValue kept(String newUri, Digest newDigest) {
        return new ArtifactValue(name, type, newUri, metadata, Optional.of(newDigest));
    }
}
