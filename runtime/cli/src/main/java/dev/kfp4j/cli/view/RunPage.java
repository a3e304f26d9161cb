// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.store.StoredState;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page of {@code kfp4j show}: a run with its arguments, tasks and outputs. */
public final class RunPage {

    private final Style style;
    private final Path here;
    private final ZoneId zone;

    /**
     * Makes it.
     *
     * @param style what the output can show
     * @param here the folder that paths are shown from, absolute
     * @param zone what times are shown in
     */
    public RunPage(Style style, Path here, ZoneId zone) {
        this.style = style;
        this.here = here;
        this.zone = zone;
    }

    /** The lines. */
    public List<String> lines(StoredRun stored, Instant now) {
        RunResult result = stored.result();
        RunInfo run = result.run();
        var lines = new ArrayList<String>();
        lines.add(style.bold(run.name()) + "  " + state(stored));
        result.reason().ifPresent(reason -> lines.add("  " + reason));
        lines.add("  started " + RunLines.time(run.started(), zone) + took(stored, now));
        lines.add("  folder  " + shown(run.folder()));
        if (stored.state() == StoredState.INTERRUPTED) {
            lines.add("  its engine was killed; \"kfp4j resume " + run.name() + "\" resumes it");
        } else if (stored.state() == StoredState.RUNNING && stored.cancelRequested()) {
            lines.add("  is being cancelled");
        }
        stored.notices().forEach(notice -> lines.add("  note: " + notice));
        if (!run.arguments().isEmpty()) {
            lines.add("");
            lines.add("arguments");
            int width = run.arguments().keySet().stream()
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            run.arguments()
                    .forEach((name, value) ->
                            lines.add("  " + name + " ".repeat(width - name.length()) + "  " + Json.write(value)));
        }
        lines.add("");
        lines.add("tasks");
        result.tasks().values().forEach(task -> task(task, stored, now, lines));
        if (!result.outputs().equals(Values.NONE)) {
            lines.add("");
            lines.add("outputs");
            values(result.outputs(), "  ", lines);
        }
        return lines;
    }

    private String state(StoredRun stored) {
        String text = stored.state().text();
        return stored.state() == StoredState.SUCCEEDED
                ? style.green(text)
                : stored.state() == StoredState.RUNNING ? text : style.red(text);
    }

    private static String took(StoredRun stored, Instant now) {
        if (stored.state() == StoredState.INTERRUPTED) {
            return "";
        }
        Instant end = stored.result().finished().orElse(now);
        return ", took " + Durations.text(Duration.between(stored.result().run().started(), end));
    }

    private void task(TaskResult task, StoredRun stored, Instant now, List<String> lines) {
        String indent = "  ".repeat(task.path().depth() + 1);
        lines.add(indent + style.sign(task.state(), 0) + " " + task.path().key() + "  "
                + style.dim(note(task, stored, now)));
        task.failure().ifPresent(failure -> lines.add(indent + "    " + style.red(failure.summary())));
        values(task.outputs(), indent + "    ", lines);
    }

    private static String note(TaskResult task, StoredRun stored, Instant now) {
        boolean isLive = stored.state() == StoredState.RUNNING;
        String state = !isLive && !task.state().isFinal()
                ? "was " + word(task.state().name())
                : word(task.state().name());
        var note = new StringBuilder(state);
        task.duration()
                .or(() -> isLive ? task.started().map(from -> Duration.between(from, now)) : Optional.empty())
                .ifPresent(took -> note.append(", ").append(Durations.text(took)));
        if (task.attempts() > 1) {
            note.append(", attempt ").append(task.attempts());
        }
        task.skipped().ifPresent(cause -> note.append(": ").append(cause.text()));
        task.origin().ifPresent(origin -> note.append(" from ").append(origin));
        return note.toString();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void values(Values values, String indent, List<String> lines) {
        values.parameters().forEach((name, value) -> lines.add(indent + name + "  " + Json.write(value)));
        values.artifacts()
                .forEach(
                        (name, list) -> list.forEach(artifact -> lines.add(indent + name + "  " + artifact(artifact))));
    }

    private String artifact(ArtifactValue artifact) {
        String digest =
                artifact.digest().map(sum -> "  sha256:" + sum.shortText()).orElse("");
        String metadata = artifact.metadata().isEmpty() ? "" : "  " + Json.write(new JsonObject(artifact.metadata()));
        return place(artifact) + style.dim("  " + artifact.type().schemaTitle() + digest + metadata);
    }

    private String place(ArtifactValue artifact) {
        return artifact.uri().contains(":") ? artifact.uri() : shown(Path.of(artifact.uri()));
    }

    private String shown(Path path) {
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
