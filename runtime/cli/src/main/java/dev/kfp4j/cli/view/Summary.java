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
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What is said when a run has ended: how, what came out, where it lies, and what went wrong. */
public final class Summary {

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
        run.failures().forEach(task -> failure(task, lines));
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
        return style.bold(run.run().pipeline()) + " " + word + " after "
                + run.duration().map(Durations::text).orElse("?") + reason;
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
        List<String> skipped = run.tasks().values().stream()
                .filter(task -> task.state() == TaskState.SKIPPED)
                .map(TaskResult::path)
                .map(TaskPath::toString)
                .toList();
        if (!skipped.isEmpty()) {
            lines.add("");
            lines.add("not run because of it: " + String.join(", ", skipped));
        }
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
        outputs.parameters().forEach((name, value) -> lines.add("  " + padded(name, width) + "  " + Json.write(value)));
        outputs.artifacts()
                .forEach((name, list) ->
                        list.forEach(artifact -> lines.add("  " + padded(name, width) + "  " + artifact(artifact))));
    }

    /** Where the artifacts of all steps lie: the pipeline's outputs are among them, but a person looks for the rest too. */
    private void artifacts(RunResult run, List<String> lines) {
        var places = new LinkedHashMap<String, ArtifactValue>();
        for (TaskResult task : run.tasks().values()) {
            if (task.kind() == TaskKind.STEP) {
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
        places.forEach((name, artifact) -> lines.add("  " + padded(name, width) + "  " + content(artifact)));
    }

    private String artifact(ArtifactValue artifact) {
        String metadata =
                artifact.metadata().isEmpty() ? "" : "  " + style.dim(Json.write(new JsonObject(artifact.metadata())));
        return place(artifact) + "  " + style.dim(artifact.type().schemaTitle()) + metadata;
    }

    /** Metrics and their kin have no file: what they say is in their metadata. */
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
