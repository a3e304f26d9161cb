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
 * @param name the name of the output
 * @param type its type
 * @param uri the absolute path of a file or folder, or the URI that the step set
 * @param metadata its metadata
 * @param digest the digest of its content, if the engine keeps it; empty if the step set a URI or wrote nothing
 */
public record ArtifactValue(
        String name, ArtifactType type, String uri, Map<String, JsonValue> metadata, Optional<Digest> digest) {
    public ArtifactValue {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** An artifact that the engine does not keep. */
    public ArtifactValue(String name, ArtifactType type, String uri, Map<String, JsonValue> metadata) {
        this(name, type, uri, metadata, Optional.empty());
    }

    /** Returns the artifact as kept by the engine. */
    public ArtifactValue kept(String newUri, Digest newDigest) {
        return new ArtifactValue(name, type, newUri, metadata, Optional.of(newDigest));
    }
}
