// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the key of a step, except its code and its runner. */
final class KeyBuilder {

    private final TreeMap<String, JsonValue> parts = new TreeMap<>();

    KeyBuilder(StepCall call) {
        Container container = call.step().container();
        put(KeyPart.COMPONENT, JsonValue.of(call.task().spec().component()));
        put(KeyPart.OUTPUTS, outputs(call.task().component().outputs()));
        put(KeyPart.IMAGE, JsonValue.of(container.image()));
        put(KeyPart.COMMAND, new JsonArray(List.of(texts(container.command()), texts(container.args()))));
        put(KeyPart.ENVIRONMENT, environment(container));
        put(KeyPart.SETTINGS, SettingsKey.of(call.settings()));
        put(KeyPart.PARAMETERS, new JsonObject(call.inputs().parameters()));
        put(KeyPart.ARTIFACTS, artifacts(call.inputs().artifacts()));
        put(KeyPart.SOURCES, sources(call.task().spec().artifacts()));
    }

    KeyBuilder put(KeyPart part, JsonValue value) {
        parts.put(part.text(), value);
        return this;
    }

    JsonObject parts() {
        return new JsonObject(parts);
    }

    /** The parts that are compared: all except those that are only for people. */
    JsonObject essence() {
        var essence = new TreeMap<>(parts);
        essence.remove(KeyPart.SOURCES.text());
        return new JsonObject(essence);
    }

    private static JsonValue outputs(IoSpec outputs) {
        var parameters = new TreeMap<String, JsonValue>();
        outputs.parameters()
                .forEach((name, spec) ->
                        parameters.put(name, JsonValue.of(spec.type().name())));
        var artifacts = new TreeMap<String, JsonValue>();
        outputs.artifacts()
                .forEach((name, spec) -> artifacts.put(
                        name, object(Map.of("type", type(spec.type()), "metadata", new JsonObject(spec.metadata())))));
        return object(Map.of("parameters", new JsonObject(parameters), "artifacts", new JsonObject(artifacts)));
    }

    /** The last variable of a name counts, as for the process. */
    private static JsonValue environment(Container container) {
        var environment = new TreeMap<String, JsonValue>();
        container.env().forEach(variable -> environment.put(variable.name(), JsonValue.of(variable.value())));
        return new JsonObject(environment);
    }

    private static JsonValue artifacts(Map<String, List<ArtifactValue>> inputs) {
        var artifacts = new TreeMap<String, JsonValue>();
        inputs.forEach((name, list) -> artifacts.put(
                name, new JsonArray(list.stream().map(KeyBuilder::artifact).toList())));
        return new JsonObject(artifacts);
    }

    /** Identified by its content, wherever it is; an artifact that the engine does not keep, by its URI. */
    private static JsonValue artifact(ArtifactValue artifact) {
        var members = new TreeMap<String, JsonValue>();
        members.put("name", JsonValue.of(artifact.name()));
        members.put("type", type(artifact.type()));
        members.put("metadata", new JsonObject(artifact.metadata()));
        artifact.digest()
                .ifPresentOrElse(
                        digest -> members.put("sha256", JsonValue.of(digest.hex())),
                        () -> members.put("uri", JsonValue.of(artifact.uri())));
        return new JsonObject(members);
    }

    private static JsonValue sources(Map<String, ArtifactSource> bindings) {
        var sources = new TreeMap<String, JsonValue>();
        bindings.forEach((name, source) -> {
            if (source instanceof ArtifactSource.TaskOutput output) {
                sources.put(name, JsonValue.of(output.producerTask()));
            }
        });
        return new JsonObject(sources);
    }

    private static JsonValue type(ArtifactType type) {
        return JsonValue.of(type.schemaTitle() + " " + type.schemaVersion());
    }

    private static JsonValue texts(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonValue::of).toList());
    }

    private static JsonValue object(Map<String, JsonValue> members) {
        return new JsonObject(new TreeMap<>(members));
    }
}
