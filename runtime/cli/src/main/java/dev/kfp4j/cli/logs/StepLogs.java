// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.logs;

import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.StoredAttempt;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The logs of a run's steps. */
public final class StepLogs {

    private static final int CHUNK = 64 * 1024;

    private final RunStore store;
    private final String run;

    /** Makes it. */
    public StepLogs(RunStore store, String run) {
        this.store = store;
        this.run = run;
    }

    /** The steps of a run. */
    public static List<TaskPath> steps(StoredRun run) {
        return run.result().tasks().values().stream()
                .filter(task -> task.kind() == TaskKind.STEP)
                .map(TaskResult::path)
                .toList();
    }

    /** How often a step was started. */
    public int attempts(TaskPath step) {
        return store.task(run, step).map(TaskResult::attempts).orElse(0);
    }

    /** The file of an attempt's log. */
    static Path file(Path runFolder, TaskPath step, int attempt, int last) {
        return RunStore.log(runFolder, step, attempt, last);
    }

    /** Prints what an attempt printed. */
    public void print(TaskPath step, int attempt, PrintWriter out) throws IOException {
        copy(file(store.run(run).result().run().folder(), step, attempt, attempts(step)), out);
    }

    /** Prints what the last attempts of all steps printed, each under the step's name. */
    public void printAll(PrintWriter out) throws IOException {
        StoredRun stored = store.run(run);
        for (TaskPath step : steps(stored)) {
            int last = attempts(step);
            if (last > 0) {
                out.println("== " + step + (last > 1 ? ", attempt " + last : ""));
                copy(file(stored.result().run().folder(), step, last, last), out);
            }
        }
    }

    private static void copy(Path file, PrintWriter out) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        char[] chunk = new char[CHUNK];
        char end = '\n';
        // Whatever a program has printed: bytes that are no text become question marks.
        try (Reader in = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                end = read > 0 ? chunk[read - 1] : end;
            }
        }
        if (end != '\n') {
            out.println();
        }
    }

    /** Where the logs are, and how the attempts ended. */
    public JsonArray json(Optional<TaskPath> step, Optional<Integer> number) {
        StoredRun stored = store.run(run);
        var all = new ArrayList<JsonValue>();
        for (TaskPath path : step.map(List::of).orElseGet(() -> steps(stored))) {
            List<StoredAttempt> attempts = store.attempts(run, path);
            for (StoredAttempt attempt : attempts) {
                if (number.map(wanted -> wanted == attempt.number()).orElse(true)) {
                    Path file = file(stored.result().run().folder(), path, attempt.number(), attempts.size());
                    all.add(json(path, attempt, file));
                }
            }
        }
        return new JsonArray(all);
    }

    private static JsonObject json(TaskPath step, StoredAttempt attempt, Path file) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("task", JsonValue.of(step.toString()));
        members.put("attempt", JsonValue.of(attempt.number()));
        members.put("started", JsonValue.of(attempt.started().toString()));
        attempt.finished().ifPresent(at -> members.put("finished", JsonValue.of(at.toString())));
        attempt.exitStatus().ifPresent(status -> members.put("exitStatus", JsonValue.of(status)));
        attempt.reason().ifPresent(reason -> members.put("reason", JsonValue.of(reason)));
        members.put("log", JsonValue.of(file.toString()));
        return new JsonObject(members);
    }
}
