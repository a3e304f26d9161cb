// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The Kubernetes part of a manifest's second document:
 * {@code platforms: {kubernetes: {deploymentSpec: {executors: {...}}, pipelineConfig: {...}}}}.
 *
 * @param executors the Kubernetes settings by executor label, sorted
 * @param pipelineConfig the settings of the whole pipeline, possibly empty
 */
public record PlatformSpec(SortedMap<String, JsonObject> executors, JsonObject pipelineConfig) {
    /** No settings. */
    public static final PlatformSpec NONE = new PlatformSpec(new TreeMap<>(), new JsonObject(Map.of()));

    public PlatformSpec {
        executors = Collections.unmodifiableSortedMap(new TreeMap<>(executors));
    }

    /** Returns whether there are no settings. */
    public boolean isEmpty() {
        return executors.isEmpty() && pipelineConfig.members().isEmpty();
    }
}
