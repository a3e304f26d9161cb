// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.internal.runner.step.JavaProgram;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.store.Explanation;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A store that an earlier kfp4j made, while the keys of steps held Kubernetes settings as the text of Java's records:
 * two runs of a pipeline with one failing step, the second with all others cached.
 */
class OldStoreTest {

    private static final String FIRST = "old-pipeline-20261101-100000-1a2b3c4d";
    private static final String SECOND = "old-pipeline-20261101-100100-1a2b3c4e";

    @TempDir
    Path folder;

    private Manifest manifest;
    private final List<String> started = new CopyOnWriteArrayList<>();

    /**
     * As that of the earlier kfp4j: what a step runs in never changes, and of {@code unknown} the code cannot be told.
     */
    private final class Runner implements StepRunner {
        @Override
        public Optional<StepRefusal> refusal(Container container) {
            return Optional.empty();
        }

        @Override
        public JsonObject identity(Container container) {
            return new JsonObject(Map.of("image", JsonValue.of("sha256:1")));
        }

        @Override
        public Optional<JavaProgram> program(Container container) {
            return container.image().equals("unknown")
                    ? Optional.of(new JavaProgram(
                            TestEngines.classPath(), OldStoreTest.class.getName(), 17, Optional.of(Instant.EPOCH)))
                    : Optional.empty();
        }

        @Override
        public boolean canMount(Container container) {
            return true;
        }

        @Override
        public RunningStep start(StepRequest attempt, IntConsumer whenEnded) {
            started.add(attempt.task().toString());
            whenEnded.accept(3);
            return () -> {};
        }
    }

    @BeforeEach
    void restore() throws Exception {
        Path store = Files.createDirectories(folder.resolve("store/volumes/data"))
                .resolve("../..")
                .normalize();
        for (String run : List.of(FIRST, SECOND)) {
            Files.createDirectories(store.resolve("runs").resolve(run));
        }
        String sql = resource("store.sql").replace("@STORE@", store.toString());
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + store.resolve("store.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
        Files.writeString(folder.resolve("secrets.yaml"), """
                secrets: {db: {user: u, password: p}, other: {password: p}}
                configMaps: {levels: {log.level: debug}}
                """);
        manifest = ManifestYaml.read(resource("pipeline.yaml"), "pipeline.yaml");
    }

    private static String resource(String name) throws IOException {
        try (var in = OldStoreTest.class.getResourceAsStream("oldstore/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private LocalEngine engine() {
        var settings = TestEngines.builder().store(folder.resolve("store")).secrets(folder.resolve("secrets.yaml"));
        return TestEngines.build(settings, new Runner());
    }

    private RunResult run(String secret) {
        return engine().run(manifest, Map.of("word", JsonValue.of("w"), "secret", JsonValue.of(secret)));
    }

    @Test
    void stepsWithSettings_areStillReused() {
        RunResult run = run("db");

        assertThat(started).containsExactlyInAnyOrder("fails", "unknown");
        for (String task : List.of("plain", "variables", "named", "volumes", "own")) {
            assertThat(run.tasks().get(TaskPath.of(task)).state()).as(task).isEqualTo(TaskState.CACHED);
        }
    }

    @Test
    void stepsOfAnInterruptedRun_areStillKept() {
        Continuation continuation = engine().resume(FIRST, Optional.of(manifest), Map.of());

        // The code of "unknown" cannot be told, so it runs again in any case.
        assertThat(continuation.resumption().summary())
                .startsWith("keep 5 steps; run again: fails (failed), unknown (");
    }

    @Test
    void why_comparesWithStepsOfTheOldStore() {
        RunResult run = run("other");

        try (RunStore store = RunStore.open(folder.resolve("store"))) {
            Explanation why = store.explain(run.run().name(), run.tasks().get(TaskPath.of("named")))
                    .orElseThrow();
            assertThat(why.changes()).containsExactly("secretAsEnv secretName 'db' -> 'other'");
        }
    }

    @Test
    void runsOfTheOldStore_areRead() {
        try (RunStore store = RunStore.open(folder.resolve("store"))) {
            StoredRun second = store.run(RunStore.LAST);

            assertThat(second.name()).isEqualTo(SECOND);
            var states = new TreeMap<String, TaskState>();
            second.result().tasks().forEach((path, task) -> states.put(path.toString(), task.state()));
            assertThat(states)
                    .containsEntry("fails", TaskState.FAILED)
                    .containsEntry("after", TaskState.SKIPPED)
                    .containsEntry("unknown", TaskState.SUCCEEDED)
                    .containsEntry("named", TaskState.CACHED);
            assertThat(store.attempts(FIRST, TaskPath.of("fails")).get(0).exitStatus())
                    .hasValue(3);
        }
    }

    @Test
    void textThatIsNotOfTheOldForm_staysAsItIs() throws Exception {
        Path file = folder.resolve("store/store.db");
        String odd = "Variables[kind=SECRET, name=Constant[value=JsonString[value=a], b=[c]], expressionSelector="
                + "Optional.empty], keys={A=b}, isOptional=false]";
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var change = connection.prepareStatement("update step_keys set parts = ? where path = 'named'")) {
            change.setString(1, "{\"settings\":{\"variables of secrets and config maps\":[\"" + odd + "\"]}}");
            change.executeUpdate();
        }

        assertThat(run("db").tasks().get(TaskPath.of("named")).state()).isEqualTo(TaskState.FAILED);
        assertThat(started).contains("named");
    }
}
