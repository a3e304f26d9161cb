// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Inputs and outputs as one text: {@code {"p": {name: value}, "a": {name: [artifact]}}}; no text for no values. */
final class ValuesText {

    /** The text of no values in a column that must have one. */
    static final String EMPTY = "{}";

    private ValuesText() {}

    static @Nullable String write(Values values) {
        if (values.parameters().isEmpty() && values.artifacts().isEmpty()) {
            return null;
        }
        var artifacts = new LinkedHashMap<String, JsonValue>();
        values.artifacts()
                .forEach((name, list) -> artifacts.put(
                        name,
                        new JsonArray(list.stream()
                                .<JsonValue>map(ValuesText::artifact)
                                .toList())));
        return Json.write(
                new JsonObject(Map.of("p", new JsonObject(values.parameters()), "a", new JsonObject(artifacts))));
    }

    static Values read(@Nullable String text) {
        if (text == null) {
            return Values.NONE;
        }
        JsonFields fields = JsonFields.of(text);
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        fields.object("a").members().forEach((name, list) -> artifacts.put(name, artifacts(list)));
        return Values.of(fields.object("p").members(), artifacts);
    }

    private static List<ArtifactValue> artifacts(JsonValue list) {
        return ((JsonArray) list).values().stream().map(ValuesText::artifact).toList();
    }

    private static JsonValue artifact(ArtifactValue artifact) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("name", JsonValue.of(artifact.name()));
        members.put("type", JsonValue.of(artifact.type().schemaTitle()));
        members.put("version", JsonValue.of(artifact.type().schemaVersion()));
        members.put("uri", JsonValue.of(artifact.uri()));
        members.put("metadata", new JsonObject(artifact.metadata()));
        artifact.digest().ifPresent(digest -> members.put("digest", JsonValue.of(digest.hex())));
        return new JsonObject(members);
    }

    private static ArtifactValue artifact(JsonValue value) {
        var fields = new JsonFields((JsonObject) value);
        Optional<Digest> digest = fields.optional("digest").map(Digest::new);
        return new ArtifactValue(
                fields.text("name"),
                new ArtifactType(fields.text("type"), fields.text("version")),
                fields.text("uri"),
                fields.object("metadata").members(),
                digest);
    }
}
