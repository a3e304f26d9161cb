// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Makes the events of a run up as they come: each of a kind that the run may have next. */
public final class RandomRun {

    private static final List<String> TEXTS =
            List.of("", "a", "it's \"quoted\"", "back\\slash", "line\nbreak", "日本語 😀", "\u0000\u001f", "%s ? ; --");

    private final Random random;
    private final RunInfo info;
    private final RunListener listener;
    private final RunProgress progress = new RunProgress();
    private Instant now;

    /** Makes it; the listener is told the events. */
    public RandomRun(Random random, RunInfo info, RunListener listener) {
        this.random = random;
        this.info = info;
        this.listener = listener;
        this.now = info.started();
    }

    /** A run that nobody else has. */
    public static RunInfo info(Random random, String pipeline, Path folder) {
        var id = new UUID(random.nextLong(), random.nextLong());
        Instant started = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        return new RunInfo(
                pipeline,
                pipeline + "-" + id,
                id,
                folder,
                started,
                new TreeMap<>(object(random, 2).members()));
    }

    /** The run as of now. */
    public RunResult result() {
        return progress.result();
    }

    /** Sends the first event. */
    public void plan(int tasks) {
        var planned = new ArrayList<TaskResult>();
        for (int i = 0; i < tasks; i++) {
            planned.add(TaskResult.waiting(TaskPath.of("task-" + i), pick(TaskKind.values())));
        }
        emit(new RunEvent.RunPlanned(now, info, planned, List.of("a notice", text())));
    }

    /** Sends some more events. */
    public void goOn(int events) {
        for (int i = 0; i < events; i++) {
            now = now.plusNanos(random.nextInt(1_000_000_000));
            List<TaskResult> open = open();
            if (random.nextInt(12) == 0 || open.isEmpty()) {
                add();
            } else {
                next(pick(open));
            }
        }
    }

    /** Sends what ends the run. */
    public void end() {
        for (TaskResult task : open()) {
            emit(new RunEvent.TaskCancelled(now, task.path()));
        }
        RunState state = pick(List.of(RunState.SUCCEEDED, RunState.FAILED, RunState.CANCELLED));
        emit(new RunEvent.RunFinished(now, state, values(), optional(text())));
    }

    private List<TaskResult> open() {
        return progress.result().tasks().values().stream()
                .filter(task -> !task.state().isFinal())
                .toList();
    }

    private void add() {
        var added = new ArrayList<TaskResult>();
        TaskPath graph = TaskPath.of("loop-" + random.nextInt(1_000_000));
        added.add(TaskResult.waiting(graph, TaskKind.GRAPH));
        for (int i = 0; i < random.nextInt(4); i++) {
            added.add(TaskResult.waiting(graph.child("step-" + i), TaskKind.STEP));
        }
        emit(new RunEvent.TasksAdded(now, added));
    }

    private void next(TaskResult task) {
        TaskPath path = task.path();
        if (task.state() == TaskState.RUNNING) {
            switch (random.nextInt(4)) {
                case 0 -> emit(new RunEvent.TaskRetrying(now, path, task.attempts(), failure(), Duration.ofSeconds(1)));
                case 1 -> emit(new RunEvent.TaskFailed(now, path, failure()));
                default -> emit(new RunEvent.TaskSucceeded(now, path, values()));
            }
            return;
        }
        switch (random.nextInt(8)) {
            case 0 -> emit(new RunEvent.TaskCached(now, path, values(), values(), new Origin("other-run", path)));
            case 1 -> emit(new RunEvent.TaskSkipped(now, path, new SkipCause.Condition(path)));
            case 2 -> emit(new RunEvent.TaskSkipped(now, path, new SkipCause.Failure(TaskPath.of("task-0", "x"))));
            case 3 -> emit(new RunEvent.TaskFailed(now, path, StepFailure.of(text())));
            default -> emit(new RunEvent.TaskStarted(now, path, task.attempts() + 1, values()));
        }
    }

    private void emit(RunEvent event) {
        progress.on(event);
        listener.on(event);
    }

    private StepFailure failure() {
        return new StepFailure(
                text(),
                optional(text()),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(256)) : OptionalInt.empty(),
                random.nextBoolean() ? List.of() : List.of(text(), text()),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(info.folder().resolve("log.txt")));
    }

    private Values values() {
        if (random.nextInt(4) == 0) {
            return Values.NONE;
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (int i = 0; i < random.nextInt(3); i++) {
            var list = new ArrayList<ArtifactValue>();
            for (int j = 0; j < random.nextInt(3); j++) {
                list.add(artifact());
            }
            artifacts.put("artifact " + i, list);
        }
        return Values.of(object(random, 2).members(), artifacts);
    }

    private ArtifactValue artifact() {
        return new ArtifactValue(
                text(),
                new ArtifactType("system.Dataset", "0.0.1"),
                "/somewhere/" + text(),
                object(random, 1).members(),
                random.nextBoolean() ? Optional.empty() : Optional.of(digest(random)));
    }

    /** Any digest. */
    public static Digest digest(Random random) {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new Digest(HexFormat.of().formatHex(bytes));
    }

    /** Any object, nested at most so deep. */
    public static JsonObject object(Random random, int depth) {
        var members = new LinkedHashMap<String, JsonValue>();
        for (int i = 0; i < random.nextInt(4); i++) {
            members.put("name " + random.nextInt(20), value(random, depth));
        }
        return new JsonObject(members);
    }

    private static JsonValue value(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 5)) {
            case 0 -> JsonValue.NULL;
            case 1 -> JsonValue.of(random.nextBoolean());
            case 2 -> JsonValue.of(random.nextLong());
            case 3 -> new JsonNumber(BigDecimal.valueOf(random.nextLong(), random.nextInt(30)));
            case 4 -> JsonValue.of(TEXTS.get(random.nextInt(TEXTS.size())));
            case 5 -> new JsonArray(List.of(value(random, depth - 1), value(random, depth - 1)));
            default -> object(random, depth - 1);
        };
    }

    private String text() {
        return pick(TEXTS);
    }

    private Optional<String> optional(String text) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(text);
    }

    @SafeVarargs
    private final <T> T pick(T... elements) {
        return elements[random.nextInt(elements.length)];
    }

    private <T> T pick(List<T> elements) {
        return elements.get(random.nextInt(elements.size()));
    }
}
