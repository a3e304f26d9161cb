// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An input or output artifact: {@code {artifactType: {...}, isArtifactList: true, isOptional: true}}.
 *
 * @param type the artifact type
 * @param isList whether it is a list of artifacts
 * @param isOptional whether the artifact may be missing; inputs only
 * @param description the description, possibly empty
 * @param metadata the initial metadata; outputs only, mostly empty
 */
public record ArtifactSpec(
        ArtifactType type, boolean isList, boolean isOptional, String description, Map<String, JsonValue> metadata) {
    public ArtifactSpec {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
}
