// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.PipelineSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the settings of a pipeline's runs: the platform document's {@code pipelineConfig}. */
final class RunConfig {
    private RunConfig() {}

    /** Writes the settings; the result may be empty. */
    static JsonObject of(PipelineSettings settings) {
        var members = new TreeMap<String, JsonValue>();
        put(members, "activeDeadlineSeconds", settings.deadline());
        put(members, "resourceTtlOnCompletion", settings.timeToLive().completion());
        put(members, "resourceTtlOnSuccess", settings.timeToLive().success());
        put(members, "resourceTtlOnFailure", settings.timeToLive().failure());
        settings.workspace().ifPresent(workspace -> members.put("workspace", workspace(workspace)));
        return new JsonObject(members);
    }

    private static void put(Map<String, JsonValue> members, String name, Optional<Duration> time) {
        time.ifPresent(value -> members.put(name, JsonValue.of(value.toSeconds())));
    }

    /** A cluster makes the volume only if the key {@code kubernetes} is present, whatever its value. */
    private static JsonObject workspace(PipelineSettings.Workspace workspace) {
        var patch = new TreeMap<String, JsonValue>();
        PodConfig.putUnlessEmpty(patch, "accessModes", PodConfig.texts(workspace.accessModes()));
        PodConfig.putUnlessEmpty(patch, "storageClassName", workspace.storageClass());
        var members = new TreeMap<String, JsonValue>();
        members.put("size", JsonValue.of(workspace.size()));
        members.put("kubernetes", PodConfig.object("pvcSpecPatch", new JsonObject(patch)));
        return new JsonObject(members);
    }
}
