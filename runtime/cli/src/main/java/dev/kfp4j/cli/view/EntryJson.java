// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.cli.catalog.Entry;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Pipelines and components as JSON, for programs. */
public final class EntryJson {

    private EntryJson() {}

    /** An entry with its inputs, outputs and tasks. */
    public static JsonObject of(Entry entry) {
        PipelineSpec pipeline = entry.manifest().pipeline();
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("kind", JsonValue.of(entry.kind().word()));
        members.put("name", JsonValue.of(entry.name()));
        members.put("description", JsonValue.of(pipeline.info().description()));
        members.put("place", JsonValue.of(entry.place().toString()));
        members.put("inputs", io(pipeline.root().inputs(), true));
        members.put("outputs", io(pipeline.root().outputs(), false));
        if (pipeline.root().body() instanceof DagSpec dag) {
            List<JsonValue> tasks =
                    dag.tasks().keySet().stream().map(JsonValue::of).toList();
            members.put("tasks", new JsonArray(tasks));
        }
        return new JsonObject(members);
    }

    private static JsonArray io(IoSpec io, boolean inputs) {
        var all = new ArrayList<JsonValue>();
        io.parameters().forEach((name, spec) -> all.add(parameter(name, spec, inputs)));
        io.artifacts().forEach((name, spec) -> all.add(artifact(name, spec, inputs)));
        return new JsonArray(all);
    }

    private static JsonObject parameter(String name, ParameterSpec spec, boolean input) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("name", JsonValue.of(name));
        members.put("type", JsonValue.of(spec.type().name()));
        if (input) {
            members.put("optional", JsonValue.of(spec.isOptional()));
            spec.defaultValue().ifPresent(value -> members.put("default", value));
        }
        if (!spec.literals().isEmpty()) {
            members.put("literals", new JsonArray(spec.literals()));
        }
        members.put("description", JsonValue.of(spec.description()));
        return new JsonObject(members);
    }

    private static JsonObject artifact(String name, ArtifactSpec spec, boolean input) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("name", JsonValue.of(name));
        members.put("artifact", JsonValue.of(spec.type().schemaTitle()));
        members.put("list", JsonValue.of(spec.isList()));
        if (input) {
            members.put("optional", JsonValue.of(spec.isOptional()));
        }
        members.put("description", JsonValue.of(spec.description()));
        return new JsonObject(members);
    }
}
