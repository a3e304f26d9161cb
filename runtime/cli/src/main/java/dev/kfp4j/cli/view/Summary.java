// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The summary of a finished run: its state, outputs, artifacts and failures. */
public final class Summary {

    /** The maximum number of failures that are shown in full. */
    private static final int FAILURES = 5;

    private static final int NAMES = 10;
    private static final int ARTIFACTS = 30;
    private static final int VALUE = 400;

    private final Style style;
    private final Path here;

    /**
     * Makes it.
     *
     * @param style what the output can show
     * @param here the folder that paths are shown from, absolute
     */
    public Summary(Style style, Path here) {
        this.style = style;
        this.here = here;
    }

    /** The lines. */
    public List<String> lines(RunResult run) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(headline(run));
        List<TaskResult> failures = run.failures();
        failures.stream().limit(FAILURES).forEach(task -> failure(task, lines));
        if (failures.size() > FAILURES) {
            lines.add("");
            lines.add("and " + (failures.size() - FAILURES) + " more tasks failed");
        }
        notRun(run, lines);
        outputs(run.outputs(), lines);
        artifacts(run, lines);
        lines.add("");
        lines.add("run folder: " + shown(run.run().folder()));
        return lines;
    }

    private String headline(RunResult run) {
        String word = switch (run.state()) {
            case SUCCEEDED -> style.green("succeeded");
            case FAILED -> style.red("failed");
            case CANCELLED -> style.red("was cancelled");
            case RUNNING -> "is running";
        };
        String reason = run.state() == RunState.CANCELLED
                ? ""
                : run.reason().map(text -> ": " + text).orElse("");
        long cached = run.tasks().values().stream()
                .filter(task -> task.state() == TaskState.CACHED)
                .count();
        return style.bold(run.run().pipeline()) + " " + word + " after "
                + run.duration().map(Durations::text).orElse("?")
                + (cached == 0 ? "" : ", with " + cached + (cached == 1 ? " step" : " steps") + " from the cache")
                + reason;
    }

    /** Cuts a long value; the run folder has all of it. */
    private String shown(JsonValue value) {
        String text = Json.write(value);
        return text.length() <= VALUE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, VALUE / 2)) + style.ellipsis();
    }

    private void failure(TaskResult task, List<String> lines) {
        task.failure().ifPresent(failure -> {
            String attempts = task.attempts() > 1 ? " (attempt " + task.attempts() + ")" : "";
            lines.add("");
            lines.add(style.red("task \"" + task.path() + "\": ")
                    + failure.reason()
                    + attempts
                    + failure.error().map(error -> ": " + error).orElse(""));
            failure.logTail().forEach(line -> lines.add(style.dim("  | ") + line));
            failure.log().ifPresent(log -> lines.add("  log: " + shown(log)));
        });
    }

    private static void notRun(RunResult run, List<String> lines) {
        List<TaskResult> skipped = run.tasks().values().stream()
                .filter(task -> task.state() == TaskState.SKIPPED)
                .filter(task -> !isSkipped(run.tasks().get(task.path().parent())))
                .toList();
        notRun(run, "not run, because a condition is false: ", skipped.stream().filter(TaskTree::isLeftOut), lines);
        notRun(
                run,
                "not run because of the failure: ",
                skipped.stream().filter(task -> !TaskTree.isLeftOut(task)),
                lines);
    }

    /** A skipped graph stands for its tasks. */
    private static boolean isSkipped(@Nullable TaskResult graph) {
        return graph != null && graph.state() == TaskState.SKIPPED;
    }

    private static void notRun(RunResult run, String what, Stream<TaskResult> tasks, List<String> lines) {
        var counts = new LinkedHashMap<String, Integer>();
        tasks.forEach(task -> counts.merge(inAnyItem(run, task.path()), 1, Integer::sum));
        if (!counts.isEmpty()) {
            lines.add("");
            lines.add(what
                    + counts.entrySet().stream()
                            .limit(NAMES)
                            .map(entry -> entry.getKey() + (entry.getValue() > 1 ? " (" + entry.getValue() + ")" : ""))
                            .collect(Collectors.joining(", "))
                    + (counts.size() > NAMES ? " and " + (counts.size() - NAMES) + " more" : ""));
        }
    }

    /** The path with a star for the number of each iteration. */
    private static String inAnyItem(RunResult run, TaskPath path) {
        var segments = new ArrayList<String>();
        TaskPath graph = TaskPath.ROOT;
        for (String segment : path.segments()) {
            TaskResult around = run.tasks().get(graph);
            segments.add(around != null && around.kind() == TaskKind.LOOP ? "*" : segment);
            graph = graph.child(segment);
        }
        return String.join("/", segments);
    }

    private void outputs(Values outputs, List<String> lines) {
        int width = Stream.concat(outputs.parameters().keySet().stream(), outputs.artifacts().keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (width == 0) {
            return;
        }
        lines.add("");
        lines.add("outputs");
        outputs.parameters().forEach((name, value) -> lines.add("  " + padded(name, width) + "  " + shown(value)));
        outputs.artifacts()
                .forEach((name, list) ->
                        list.forEach(artifact -> lines.add("  " + padded(name, width) + "  " + artifact(artifact))));
    }

    /** The places of the artifacts of all steps, not only of the pipeline's outputs. */
    private void artifacts(RunResult run, List<String> lines) {
        var places = new LinkedHashMap<String, ArtifactValue>();
        for (TaskResult task : run.tasks().values()) {
            if (task.kind() == TaskKind.STEP || task.kind() == TaskKind.IMPORTER) {
                task.outputs()
                        .artifacts()
                        .forEach((name, list) ->
                                list.forEach(artifact -> places.put(task.path() + " " + name, artifact)));
            }
        }
        if (places.isEmpty()) {
            return;
        }
        int width = places.keySet().stream().mapToInt(String::length).max().orElse(0);
        lines.add("");
        lines.add("artifacts");
        places.entrySet().stream()
                .limit(ARTIFACTS)
                .forEach(place -> lines.add("  " + padded(place.getKey(), width) + "  " + content(place.getValue())));
        if (places.size() > ARTIFACTS) {
            lines.add("  and " + (places.size() - ARTIFACTS) + " more");
        }
    }

    private String artifact(ArtifactValue artifact) {
        String metadata =
                artifact.metadata().isEmpty() ? "" : "  " + style.dim(Json.write(new JsonObject(artifact.metadata())));
        return place(artifact) + "  " + style.dim(artifact.type().schemaTitle()) + metadata;
    }

    /** Metrics have no file, only metadata. */
    private String content(ArtifactValue artifact) {
        boolean fileless = !artifact.uri().contains(":") && !Files.exists(Path.of(artifact.uri()));
        return fileless && !artifact.metadata().isEmpty()
                ? Json.write(new JsonObject(artifact.metadata()))
                : place(artifact);
    }

    private String place(ArtifactValue artifact) {
        return artifact.uri().contains(":") ? artifact.uri() : shown(Path.of(artifact.uri()));
    }

    private String shown(Path path) {
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
