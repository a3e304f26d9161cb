// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.ArtifactUse;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The inputs of an artifact, and the steps that read it. */
public final class Lineage {

    private final StoredRun run;
    private final RunStore store;

    /** Makes it. */
    public Lineage(StoredRun run, RunStore store) {
        this.run = run;
        this.store = store;
    }

    /** An input artifact of a step, and the step of the same run that produced it. */
    private record Source(ArtifactValue artifact, TaskPath task, String name) {}

    /** The lines, for people. */
    public List<String> lines(TaskPath task, String name, List<ArtifactValue> artifacts) {
        var lines = new ArrayList<String>();
        for (ArtifactValue artifact : artifacts) {
            lines.add(task + "/" + name + "  " + artifact.type().schemaTitle());
            lines.add("  where  " + artifact.uri());
            artifact.digest().ifPresent(digest -> lines.add("  sha256 " + digest.hex() + size(digest)));
            lines.add("  inputs");
            upstream(task, "    ", lines, new HashSet<>());
            lines.add("  same content");
            artifact.digest().map(store::artifactUses).orElse(List.of()).forEach(use -> lines.add("    " + text(use)));
        }
        return lines;
    }

    private String size(Digest digest) {
        return store.artifact(digest).map(kept -> ", " + kept.size() + " bytes").orElse("");
    }

    private void upstream(TaskPath task, String indent, List<String> lines, Set<TaskPath> above) {
        TaskResult maker = run.result().tasks().get(task);
        if (maker == null || !above.add(task)) {
            return;
        }
        lines.add(indent
                + task
                + maker.origin().map(origin -> ", cached from " + origin).orElse(""));
        for (Source source : sources(maker)) {
            lines.add(indent + "  reads " + source.task() + "/" + source.name()
                    + source.artifact()
                            .digest()
                            .map(sum -> "  sha256:" + sum.shortText())
                            .orElse(""));
            upstream(source.task(), indent + "    ", lines, above);
        }
    }

    private List<Source> sources(TaskResult reader) {
        var sources = new ArrayList<Source>();
        reader.inputs()
                .artifacts()
                .values()
                .forEach(list -> list.forEach(artifact -> source(artifact).ifPresent(sources::add)));
        return sources;
    }

    private Optional<Source> source(ArtifactValue artifact) {
        for (TaskResult task : run.result().tasks().values()) {
            if (task.kind() == TaskKind.STEP || task.kind() == TaskKind.IMPORTER) {
                for (Map.Entry<String, List<ArtifactValue>> output :
                        task.outputs().artifacts().entrySet()) {
                    if (output.getValue().stream().anyMatch(given -> given.uri().equals(artifact.uri()))) {
                        return Optional.of(new Source(artifact, task.path(), output.getKey()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static String text(ArtifactUse use) {
        return use.run() + "  " + use.task() + (use.isOutput() ? " wrote it as " : " read it as ") + use.name();
    }

    /** The same as JSON. */
    public JsonObject json(TaskPath task, String name, List<ArtifactValue> artifacts) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(run.name()));
        members.put("task", JsonValue.of(task.toString()));
        members.put("name", JsonValue.of(name));
        var list = new ArrayList<JsonValue>();
        for (ArtifactValue artifact : artifacts) {
            var one = new LinkedHashMap<String, JsonValue>();
            one.put("uri", JsonValue.of(artifact.uri()));
            one.put("type", JsonValue.of(artifact.type().schemaTitle()));
            artifact.digest().ifPresent(digest -> {
                one.put("sha256", JsonValue.of(digest.hex()));
                one.put(
                        "uses",
                        new JsonArray(store.artifactUses(digest).stream()
                                .<JsonValue>map(Lineage::json)
                                .toList()));
            });
            list.add(new JsonObject(one));
        }
        members.put("artifacts", new JsonArray(list));
        members.put("madeOf", madeOf(task, new HashSet<>()));
        return new JsonObject(members);
    }

    private JsonArray madeOf(TaskPath task, Set<TaskPath> above) {
        TaskResult maker = run.result().tasks().get(task);
        if (maker == null || !above.add(task)) {
            return new JsonArray(List.of());
        }
        return new JsonArray(sources(maker).stream()
                .<JsonValue>map(source -> {
                    var members = new LinkedHashMap<String, JsonValue>();
                    members.put("task", JsonValue.of(source.task().toString()));
                    members.put("name", JsonValue.of(source.name()));
                    source.artifact().digest().ifPresent(sum -> members.put("sha256", JsonValue.of(sum.hex())));
                    members.put("madeOf", madeOf(source.task(), above));
                    return new JsonObject(members);
                })
                .toList());
    }

    private static JsonObject json(ArtifactUse use) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("run", JsonValue.of(use.run()));
        members.put("task", JsonValue.of(use.task().toString()));
        members.put("as", JsonValue.of(use.isOutput() ? "output" : "input"));
        members.put("name", JsonValue.of(use.name()));
        return new JsonObject(members);
    }
}
