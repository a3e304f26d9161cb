// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes a run as JSON, for programs. */
public final class RunDocument {

    private RunDocument() {}

    /** Returns the run with its arguments, state, times, outputs and tasks. */
    public static JsonObject of(RunResult result) {
        RunInfo run = result.run();
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(run.name()));
        members.put("id", JsonValue.of(run.id().toString()));
        members.put("pipeline", JsonValue.of(run.pipeline()));
        members.put("state", JsonValue.of(result.state().name()));
        result.reason().ifPresent(reason -> members.put("reason", JsonValue.of(reason)));
        members.put("started", JsonValue.of(run.started().toString()));
        result.finished().ifPresent(at -> members.put("finished", JsonValue.of(at.toString())));
        members.put("folder", JsonValue.of(run.folder().toString()));
        members.put("arguments", new JsonObject(run.arguments()));
        members.put("outputs", values(result.outputs()));
        members.put(
                "tasks",
                new JsonArray(result.tasks().values().stream()
                        .<JsonValue>map(RunDocument::task)
                        .toList()));
        return new JsonObject(members);
    }

    private static JsonObject task(TaskResult task) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("task", JsonValue.of(task.path().toString()));
        members.put("kind", JsonValue.of(task.kind().name()));
        members.put("state", JsonValue.of(task.state().name()));
        if (task.attempts() > 0) {
            members.put("attempts", JsonValue.of(task.attempts()));
        }
        task.started().ifPresent(at -> members.put("started", JsonValue.of(at.toString())));
        task.finished().ifPresent(at -> members.put("finished", JsonValue.of(at.toString())));
        if (!task.inputs().equals(Values.NONE)) {
            members.put("inputs", values(task.inputs()));
        }
        if (!task.outputs().equals(Values.NONE)) {
            members.put("outputs", values(task.outputs()));
        }
        task.failure().ifPresent(failure -> members.put("failure", failure(failure)));
        task.skipped().ifPresent(cause -> members.put("skipped", JsonValue.of(cause.text())));
        task.origin().ifPresent(origin -> members.put("cachedFrom", origin(origin)));
        return new JsonObject(members);
    }

    private static JsonObject origin(Origin origin) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(origin.run()));
        members.put("task", JsonValue.of(origin.task().toString()));
        return new JsonObject(members);
    }

    private static JsonObject failure(StepFailure failure) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("reason", JsonValue.of(failure.reason()));
        failure.error().ifPresent(error -> members.put("error", JsonValue.of(error)));
        failure.exitStatus().ifPresent(status -> members.put("exitStatus", JsonValue.of(status)));
        failure.log().ifPresent(log -> members.put("log", JsonValue.of(log.toString())));
        return new JsonObject(members);
    }

    private static JsonObject values(Values values) {
        var artifacts = new LinkedHashMap<String, JsonValue>();
        values.artifacts().forEach((name, list) -> artifacts.put(name, artifacts(list)));
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("parameters", new JsonObject(values.parameters()));
        members.put("artifacts", new JsonObject(artifacts));
        return new JsonObject(members);
    }

    private static JsonArray artifacts(List<ArtifactValue> list) {
        return new JsonArray(list.stream().<JsonValue>map(RunDocument::artifact).toList());
    }

    private static JsonObject artifact(ArtifactValue artifact) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("name", JsonValue.of(artifact.name()));
        members.put("type", JsonValue.of(artifact.type().schemaTitle()));
        members.put("uri", JsonValue.of(artifact.uri()));
        members.put("metadata", new JsonObject(artifact.metadata()));
        artifact.digest().ifPresent(digest -> members.put("sha256", JsonValue.of(digest.hex())));
        return new JsonObject(members);
    }
}
