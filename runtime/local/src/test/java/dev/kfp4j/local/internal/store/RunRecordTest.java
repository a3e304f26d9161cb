// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredAttempt;
import dev.kfp4j.local.store.StoredState;
import dev.kfp4j.local.testing.RandomRun;
import dev.kfp4j.local.testing.Seed;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written of a run is what is read of it. */
class RunRecordTest {

    private static final Digest MANIFEST = new Digest("ab".repeat(32));
    private static final RunSettings SETTINGS = new RunSettings(
            Optional.of("a.jar:b.jar"),
            Optional.of(Isolation.CONTAINER),
            Optional.of(Path.of("/etc/secrets.yaml")),
            Optional.of("podman"),
            List.of("--network=none"),
            false,
            new JsonObject(Map.of("pipeline", JsonValue.of("p.yaml"))));
    private static final Instant NOW = Instant.parse("2026-11-24T01:02:03.456789123Z");

    @TempDir
    Path folder;

    @Test
    void eventsInAnyOrder_areReadBackAsTheEngineHasThem() {
        try (var store = EngineStore.open(folder)) {
            Seed.forEach(40, random -> {
                RunInfo info = RandomRun.info(random, "some-pipeline", folder);
                var run = new RandomRun(random, info, store.record(MANIFEST, SETTINGS));
                run.plan(random.nextInt(6));
                assertThat(store.run(info.name()).result()).isEqualTo(run.result());
                run.goOn(random.nextInt(60));
                assertThat(store.run(info.name()).result()).isEqualTo(run.result());
                run.end();
                var stored = store.run(info.name());
                assertThat(stored.result()).isEqualTo(run.result());
                assertThat(stored.result().tasks().keySet())
                        .containsExactlyElementsOf(run.result().tasks().keySet());
                assertThat(stored.settings()).isEqualTo(SETTINGS);
                assertThat(stored.manifestDigest()).isEqualTo(MANIFEST);
                assertThat(stored.notices()).contains("a notice");
            });
        }
    }

    @Test
    void runThatGoesOn_keepsWhatEndedWellUntilItRunsAgain() {
        RunInfo info = RandomRun.info(new Random(1), "some-pipeline", folder);
        var tasks = tasks("a", "b", "c");
        try (var store = EngineStore.open(folder)) {
            RunRecord first = store.record(MANIFEST, SETTINGS);
            first.on(new RunEvent.RunPlanned(NOW, info, tasks, List.of()));
            first.on(new RunEvent.TaskStarted(NOW, TaskPath.of("a"), 1, Values.NONE));
            first.on(new RunEvent.TaskSucceeded(NOW, TaskPath.of("a"), values(1)));
            first.on(new RunEvent.TaskStarted(NOW, TaskPath.of("b"), 1, Values.NONE));
            first.abandon();
            assertThat(store.run(info.name()).state()).isEqualTo(StoredState.INTERRUPTED);

            RunRecord second = store.record(MANIFEST, SETTINGS);
            second.on(new RunEvent.RunPlanned(NOW, info, tasks, List.of()));
            assertThat(states(store, info)).containsExactly(TaskState.SUCCEEDED, TaskState.WAITING, TaskState.WAITING);

            // Cancelled before the engine has come to what is done already.
            for (String task : List.of("a", "b", "c")) {
                second.on(new RunEvent.TaskCancelled(NOW, TaskPath.of(task)));
            }
            second.on(new RunEvent.RunFinished(NOW, RunState.CANCELLED, Values.NONE, Optional.of("cancelled")));
            assertThat(states(store, info))
                    .containsExactly(TaskState.SUCCEEDED, TaskState.CANCELLED, TaskState.CANCELLED);
            assertThat(store.run(info.name())
                            .result()
                            .tasks()
                            .get(TaskPath.of("a"))
                            .outputs())
                    .isEqualTo(values(1));

            // The pipeline has changed: there is no c any more, and a runs anew.
            RunRecord third = store.record(MANIFEST, SETTINGS);
            third.on(new RunEvent.RunPlanned(NOW, info, tasks("b", "a"), List.of()));
            third.on(new RunEvent.TaskStarted(NOW.plusSeconds(9), TaskPath.of("a"), 1, Values.NONE));
            assertThat(states(store, info).subList(0, 2)).containsExactly(TaskState.WAITING, TaskState.RUNNING);
            third.on(new RunEvent.TaskSucceeded(NOW.plusSeconds(10), TaskPath.of("a"), values(2)));
            third.on(new RunEvent.TaskStarted(NOW, TaskPath.of("b"), 1, Values.NONE));
            third.on(new RunEvent.TaskSucceeded(NOW, TaskPath.of("b"), values(3)));
            third.on(new RunEvent.RunFinished(NOW, RunState.SUCCEEDED, values(2), Optional.empty()));
            var result = store.run(info.name()).result();
            assertThat(result.tasks().keySet()).containsExactly(TaskPath.of("b"), TaskPath.of("a"));
            assertThat(result.tasks().get(TaskPath.of("a")).started()).contains(NOW.plusSeconds(9));
            assertThat(result.reason()).isEmpty();
        }
    }

    @Test
    void runThatIsUnderWay_isNotTakenFromItsEngine() {
        RunInfo info = RandomRun.info(new Random(1), "some-pipeline", folder);
        try (var store = EngineStore.open(folder)) {
            var planned = new RunEvent.RunPlanned(NOW, info, tasks("a"), List.of());
            store.record(MANIFEST, SETTINGS).on(planned);
            assertThatThrownBy(() -> store.record(MANIFEST, SETTINGS).on(planned))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is active in another engine");
        }
    }

    @Test
    void attempts_areKeptWithHowTheyEnded() {
        RunInfo info = RandomRun.info(new Random(1), "some-pipeline", folder);
        try (var store = EngineStore.open(folder)) {
            RunRecord record = store.record(MANIFEST, SETTINGS);
            TaskPath task = TaskPath.of("a");
            record.on(new RunEvent.RunPlanned(NOW, info, tasks("a"), List.of()));
            record.on(new RunEvent.TaskStarted(NOW, task, 1, Values.NONE));
            var failure = new StepFailure("ended", Optional.empty(), OptionalInt.of(3), List.of(), Optional.empty());
            record.on(new RunEvent.TaskRetrying(NOW.plusSeconds(1), task, 1, failure, Duration.ZERO));
            record.on(new RunEvent.TaskStarted(NOW.plusSeconds(2), task, 2, Values.NONE));
            var attempts = store.attempts(info.name(), task);
            assertThat(attempts).extracting(StoredAttempt::number).containsExactly(1, 2);
            assertThat(attempts.get(0).exitStatus()).hasValue(3);
            assertThat(attempts.get(0).finished()).contains(NOW.plusSeconds(1));
            assertThat(attempts.get(1).finished()).isEmpty();
        }
    }

    private static Values values(int number) {
        return Values.of(Map.of("n", JsonValue.of(number)), Map.of());
    }

    private static List<TaskResult> tasks(String... names) {
        var tasks = new ArrayList<TaskResult>();
        for (String name : names) {
            tasks.add(TaskResult.waiting(TaskPath.of(name), TaskKind.STEP));
        }
        return tasks;
    }

    private static List<TaskState> states(EngineStore store, RunInfo info) {
        return store.run(info.name()).result().tasks().values().stream()
                .map(TaskResult::state)
                .toList();
    }
}
