// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An input or output artifact: {@code {artifactType: {...}, isArtifactList: true, isOptional: true}}.
 *
 * @param type its type
 * @param isList whether it is a list of artifacts
 * @param isOptional inputs only: may be left out
 * @param description for people; may be empty
 * @param metadata outputs only: pre-filled metadata; mostly empty
 */
public record ArtifactSpec(
        ArtifactType type, boolean isList, boolean isOptional, String description, Map<String, JsonValue> metadata) {
    /** Copies the metadata, keeping its order. */
    public ArtifactSpec {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
}
