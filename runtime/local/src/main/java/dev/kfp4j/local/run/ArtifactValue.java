// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An artifact of a run.
 *
 * @param name the name of the output that it is
 * @param type its type
 * @param uri where it is: the absolute path of a file or folder, or a URI where the step gave another
 * @param metadata its metadata
 */
public record ArtifactValue(String name, ArtifactType type, String uri, Map<String, JsonValue> metadata) {
    /** Copies the metadata, keeping its order. */
    public ArtifactValue {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }
}
