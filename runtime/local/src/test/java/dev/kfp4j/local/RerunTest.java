// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.testing.PlainContainers;
import dev.kfp4j.local.testing.Processes;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSource.ComponentInput;
import dev.kfp4j.manifest.ParameterSource.TaskOutput;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Single steps that run again, in processes. */
@Timeout(120)
class RerunTest {

    @TempDir
    private Path folder;

    private final TestPipeline pipeline = new TestPipeline();

    @BeforeEach
    void map() throws IOException {
        Files.writeString(folder.resolve("secrets.yaml"), "secrets: {one: {k: first}, two: {k: second}}");
    }

    private LocalEngine.Builder settings() {
        return LocalEngine.builder().store(folder.resolve("store")).secrets(folder.resolve("secrets.yaml"));
    }

    private RunResult run(Map<String, JsonValue> arguments) {
        return settings().build().run(pipeline.manifest(), arguments);
    }

    private static Rerun rerun(LocalEngine engine, RunResult run, String... task) {
        return engine.rerun(run.run().name(), TaskPath.of(task));
    }

    private Rerun rerun(RunResult run, String... task) {
        return rerun(settings().build(), run, task);
    }

    private static JsonValue json(String text) {
        return Json.read(text.replace('\'', '"'));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** The step says the value of the secret whose name comes from this source. */
    private void secretOf(String task, String source) {
        pipeline.platform(
                task,
                Map.of(
                        "secretAsEnv",
                        json("[{'secretNameParameter': " + source
                                + ", 'keyToEnv': [{'secretKey': 'k', 'envVar': 'K'}]}]")));
    }

    private static void assertSays(Rerun rerun, String text) {
        Rerun.Result result = rerun.await();
        assertThat(result.failure()).isEmpty();
        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of(text));
        assertThat(rerun.result()).contains(result);
    }

    @Test
    void step_runsAgainBesideItsRun() throws Exception {
        pipeline.root()
                .step("make", script(List.of("make", "data", "1,2")))
                .gives("data")
                .add();
        pipeline.root()
                .step("use", script(List.of("print", "hello"), List.of("load", "Output", "data")))
                .artifact("data", new ArtifactSource.TaskOutput("make", "data"))
                .gives("Output", ParameterType.STRING)
                .add();
        RunResult run = run(Map.of());

        Rerun rerun = rerun(run, "use");

        assertSays(rerun, "1,2");
        assertThat(rerun.folder()).isEqualTo(run.run().folder().resolve("reruns/1/tasks/use"));
        assertThat(rerun.log()).hasContent("hello");
        assertThat(rerun(run, "use").folder()).isEqualTo(run.run().folder().resolve("reruns/2/tasks/use"));
        assertThat(settings()
                        .build()
                        .resume(run.run().name(), Optional.empty(), Map.of())
                        .resumption()
                        .isNothing())
                .isTrue();
    }

    @Test
    void secretNamedByAParameter() {
        pipeline.root()
                .input("which", required(ParameterType.STRING))
                .step("a", script(List.of("env", "Output", "K")))
                .gives("Output", ParameterType.STRING)
                .add();
        secretOf("a", "{'componentInputParameter': 'which'}");

        assertSays(rerun(run(Map.of("which", JsonValue.of("two"))), "a"), "second");
    }

    @Test
    void secretNamedByTheOutputOfATask() {
        pipeline.root()
                .step("name", script(List.of("set", "Output", "one")))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.root()
                .step("a", script(List.of("env", "Output", "K")))
                .input("n", required(ParameterType.STRING), new TaskOutput("name", "Output"))
                .gives("Output", ParameterType.STRING)
                .add();
        secretOf("a", "{'taskOutputParameter': {'producerTask': 'name', 'outputParameterKey': 'Output'}}");

        assertSays(rerun(run(Map.of()), "a"), "first");
    }

    @Test
    void secretNamedInANestedGraph() {
        TestPipeline.Graph inner = pipeline.graph();
        inner.input("name", required(ParameterType.STRING));
        inner.step("a", script(List.of("env", "Output", "K")))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.root()
                .input("which", required(ParameterType.STRING))
                .nested("inner", inner)
                .input("name", required(ParameterType.STRING), new ComponentInput("which"))
                .add();
        secretOf("a", "{'componentInputParameter': 'name'}");

        assertSays(rerun(run(Map.of("which", JsonValue.of("two"))), "inner", "a"), "second");
    }

    @Test
    void secretNamedByTheItemOfALoop_orByAnInputOfTheLoop() {
        TestPipeline.Graph body = pipeline.graph();
        body.input("item", required(ParameterType.STRING))
                .input("fixed", required(ParameterType.STRING))
                .input("items", required(ParameterType.LIST));
        for (String task : List.of("a", "b")) {
            body.step(task, script(List.of("env", "Output", "K")))
                    .gives("Output", ParameterType.STRING)
                    .add();
        }
        pipeline.root()
                .nested("loop", body)
                .input("items", required(ParameterType.LIST), constant(json("['one', 'two']")))
                .input("fixed", required(ParameterType.STRING), constant(JsonValue.of("two")))
                .each(new ParameterItems("item", "items"), 0)
                .add();
        secretOf("a", "{'componentInputParameter': 'item'}");
        secretOf("b", "{'componentInputParameter': 'fixed'}");
        RunResult run = run(Map.of());

        assertSays(rerun(run, "loop", "0", "a"), "first");
        assertSays(rerun(run, "loop", "1", "a"), "second");
        assertSays(rerun(run, "loop", "0", "b"), "second");
    }

    private static ParameterSource constant(JsonValue value) {
        return new ParameterSource.Constant(value);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the container engine of the test is a script of the shell")
    void claimNamedByAParameter() throws Exception {
        Files.createDirectories(folder.resolve("store/volumes/disk"));
        Files.writeString(folder.resolve("store/volumes/disk/x"), "on the disk");
        pipeline.root()
                .input("claim", required(ParameterType.STRING))
                .step("a", script())
                .container(PlainContainers.shell("cat /data/x > \"{{$.outputs.parameters['Output'].output_file}}\""))
                .gives("Output", ParameterType.STRING)
                .add();
        pipeline.platform(
                "a",
                Map.of(
                        "pvcMount",
                        json("[{'pvcNameParameter': {'componentInputParameter': 'claim'}, 'mountPath': '/data'}]")));
        LocalEngine engine = settings()
                .containerEngine(PlainContainers.program(folder).toString())
                .build();
        RunResult run = engine.run(pipeline.manifest(), Map.of("claim", JsonValue.of("disk")));

        assertSays(rerun(engine, run, "a"), "on the disk");
    }

    @Test
    void failure_isThatOfTheStep() {
        pipeline.root()
                .step("a", script(List.of("print", "so"), List.of("exit", 3)))
                .add();
        RunResult run = run(Map.of());

        Rerun.Result result = rerun(run, "a").await();

        assertThat(result.succeeded()).isFalse();
        assertThat(result.failure().orElseThrow().exitStatus()).hasValue(3);
        assertThat(result.failure().orElseThrow().logTail()).containsExactly("so");
    }

    @Test
    void outputThatIsMissing_isAFailure() throws Exception {
        pipeline.root()
                .step("a", script(List.of("failOnce", path("marker")), List.of("print", "no output")))
                .gives("Output", ParameterType.STRING)
                .add();
        RunResult run = run(Map.of());

        assertThat(rerun(run, "a").await().failure().orElseThrow().reason())
                .isEqualTo("output parameter \"Output\" is missing: the step succeeded but did not write it");
    }

    @Test
    void step_isCancelled() throws Exception {
        pipeline.root()
                .step("a", script(List.of("failOnce", path("marker")), List.of("hang", path("pids"))))
                .add();
        RunResult run = run(Map.of());
        Rerun rerun = rerun(run, "a");
        Processes.await(folder.resolve("pids"));
        assertThat(rerun.result()).isEmpty();
        assertThat(rerun.await(Duration.ofMillis(1))).isEmpty();

        rerun.cancel();

        assertThat(rerun.await().succeeded()).isFalse();
        assertThat(Processes.alive(folder.resolve("pids"))).isEmpty();
    }

    @Test
    void interruptOfTheWaitingThread_stopsTheStep() throws Exception {
        pipeline.root()
                .step("a", script(List.of("failOnce", path("marker")), List.of("hang", path("pids"))))
                .add();
        Rerun rerun = rerun(run(Map.of()), "a");
        Processes.await(folder.resolve("pids"));

        Thread.currentThread().interrupt();
        Rerun.Result result = rerun.await();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(result.succeeded()).isFalse();
        assertThat(Processes.alive(folder.resolve("pids"))).isEmpty();
    }

    @Test
    void timeOut_holdsAsInTheRun() {
        pipeline.root()
                .step("a", script(List.of("failOnce", path("marker")), List.of("hang", path("pids"))))
                .add();
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("2")));

        assertThat(rerun(run(Map.of()), "a").await().failure().orElseThrow().reason())
                .isEqualTo("took longer than 2 s");
    }

    @Test
    void damagedInput_isRefused() throws Exception {
        pipeline.root()
                .step("make", script(List.of("make", "data", "1,2")))
                .gives("data")
                .add();
        pipeline.root()
                .step("use", script())
                .artifact("data", new ArtifactSource.TaskOutput("make", "data"))
                .add();
        RunResult run = run(Map.of());
        assertThat(run.state()).isEqualTo(RunState.SUCCEEDED);
        Path kept = Path.of(run.tasks()
                        .get(TaskPath.of("make"))
                        .outputs()
                        .artifacts()
                        .get("data")
                        .get(0)
                        .uri())
                .toRealPath();
        Files.delete(kept);

        assertThatThrownBy(() -> rerun(run, "use"))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("is missing: it was stored in " + kept);
    }

    @Test
    void whatIsNoStepOrCannotStart_isRefused() {
        TestPipeline.Graph inner = pipeline.graph();
        inner.step("a", script()).add();
        pipeline.root().nested("inner", inner).add();
        RunResult run = run(Map.of());

        assertThatThrownBy(() -> rerun(run, "inner"))
                .hasMessageContaining("\"inner\" is not a step; name a step inside it");
        assertThatThrownBy(() -> rerun(run, "inner", "b"))
                .hasMessageContaining("has no task \"inner/b\"; did you mean \"inner/a\"?");
        LocalEngine withoutJava = settings().java(folder.resolve("no-java")).build();
        assertThatThrownBy(() -> rerun(withoutJava, run, "inner", "a"))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("cannot start its process: ");
    }
}
