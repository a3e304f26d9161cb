// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static dev.kfp4j.local.testing.TestPipeline.withDefault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.testing.Processes;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.runtime.PipelineArguments;
import dev.kfp4j.runtime.PipelineDescriptor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine with real processes. */
class LocalEngineTest {

    @TempDir
    Path runs;

    @Test
    void parametersAndArtifacts_flowThroughStepsAndNestedGraphs() throws Exception {
        var pipeline = new TestPipeline();
        var inner = pipeline.graph()
                .input("word", required(ParameterType.STRING))
                .inputArtifact("data", TestPipeline.dataset())
                .output("both", ParameterType.STRING, "join", "Output");
        inner.step("join", script(List.of("load", "content", "data"), List.of("copy", "Output", "text")))
                .input(
                        "text",
                        required(ParameterType.STRING),
                        new ParameterSource.Constant(JsonValue.of("<{{$.inputs.parameters['word']}}>")))
                .input("word", required(ParameterType.STRING), new ParameterSource.ComponentInput("word"))
                .artifact("data", new ArtifactSource.ComponentInput("data"))
                .gives("Output", ParameterType.STRING)
                .gives("content", ParameterType.STRING)
                .add();
        pipeline.root()
                .input("word", withDefault(ParameterType.STRING, JsonValue.of("say \"ä\"\n")))
                .output("Output", ParameterType.STRING, "inner", "both")
                .outputArtifact("table", "make", "data");
        pipeline.root()
                .step("make", script(List.of("make", "data", "1,2"), List.of("file", "rows", " 12\n")))
                .gives("data")
                .gives("rows", ParameterType.NUMBER_INTEGER)
                .add();
        pipeline.root()
                .nested("inner", inner)
                .input("word", required(ParameterType.STRING), new ParameterSource.ComponentInput("word"))
                .artifact("data", new ArtifactSource.TaskOutput("make", "data"))
                .add();

        var result = TestEngines.builder().store(runs).build().run(pipeline.manifest(), Map.of());

        assertThat(result.failures()).isEmpty();
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("<say \"ä\"\n>"));
        var table = result.outputs().artifacts().get("table").get(0);
        assertThat(Files.readString(Path.of(table.uri()))).isEqualTo("1,2");
        assertThat(table.metadata()).containsEntry("length", JsonValue.of(3));
    }

    @Test
    void failingStep_failsTheRunWithItsStatusAndTheEndOfItsLog() {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("a", script(List.of("print", "working"), List.of("complain", "broken"), List.of("exit", 3)))
                .add();
        pipeline.root().step("b", script()).after("a").add();
        pipeline.root().step("c", script()).add();

        var result = run(pipeline);

        assertThat(result.state()).isEqualTo(RunState.FAILED);
        var failure = result.tasks().get(TaskPath.of("a")).failure().orElseThrow();
        assertThat(failure.exitStatus()).hasValue(3);
        assertThat(failure.logTail()).containsExactly("working", "broken");
        assertThat(failure.log().orElseThrow()).hasContent("working\nbroken");
        assertThat(result.tasks().get(TaskPath.of("b")).skipped()).contains(new SkipCause.Failure(TaskPath.of("a")));
        assertThat(result.tasks().get(TaskPath.of("c")).state()).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    void secondAttempt_startsInACleanFolder() throws Exception {
        var pipeline = new TestPipeline();
        pipeline.root()
                .output("Output", ParameterType.STRING, "a", "Output")
                .step(
                        "a",
                        script(
                                List.of("print", "attempt"),
                                List.of("file", "Output", "left over"),
                                List.of("failOnce", runs.resolve("marker").toString()),
                                List.of("env", "Output", "KFP_RETRY_INDEX")))
                .gives("Output", ParameterType.STRING)
                .change(task -> new TaskSpec(
                        task.name(),
                        task.component(),
                        task.parameters(),
                        task.artifacts(),
                        task.dependentTasks(),
                        task.caching(),
                        Optional.of(RetryPolicy.of(1)),
                        Optional.empty(),
                        Optional.empty(),
                        0))
                .add();

        var result = run(pipeline);

        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("1"));
        Path folder = result.run().folder().resolve("tasks/a");
        assertThat(folder.resolve("attempts/1/log.txt")).hasContent("attempt");
        assertThat(folder.resolve("attempts/1/outputs/Output")).hasContent("left over");
        assertThat(folder.resolve("log.txt")).hasContent("attempt");
    }

    @Test
    void environmentOfTheContainer_reachesTheStep() {
        var pipeline = new TestPipeline();
        pipeline.root()
                .output("Output", ParameterType.STRING, "a", "Output")
                .step("a", script(List.of("env", "Output", "GREETING")))
                .container(TestPipeline.container(new ExecutorSpec.EnvVar("GREETING", "a b=c \"d\"")))
                .gives("Output", ParameterType.STRING)
                .add();
        assertThat(run(pipeline).outputs().parameters()).containsEntry("Output", JsonValue.of("a b=c \"d\""));
    }

    @Test
    void stepThatTakesTooLong_isStoppedWithAllThatItStarted() throws Exception {
        Path pids = runs.resolve("pids");
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script(List.of("hang", pids.toString()))).add();
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("3")));

        var result = run(pipeline);

        var failure = result.failures().get(0).failure().orElseThrow();
        assertThat(failure.reason()).isEqualTo("took longer than 3 s");
        assertThat(failure.exitStatus()).isEmpty();
        assertThat(Processes.alive(pids)).isEmpty();
    }

    @Test
    void inputThatIsTooLongForAnArgument_failsTheStepWithTheReason() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script(List.of("print", "x".repeat(200_000)))).add();
        assertThat(run(pipeline).failures().get(0).failure().orElseThrow().reason())
                .startsWith("its executor input has 200")
                .endsWith("pass large values as artifacts");
    }

    @Test
    void longestInputThatFits_reachesTheStep() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script(List.of("print", "x".repeat(130_000)))).add();
        assertThat(run(pipeline).succeeded()).isTrue();
    }

    @Test
    void classThatIsNotOnTheClassPath_isRefusedBeforeAnythingStarts() {
        var pipeline = new TestPipeline();
        var container = new ExecutorSpec.Container(
                "i", ContainerLayout.command("no.such.Main"), ContainerLayout.args(), List.of(), Optional.empty());
        var other = new ExecutorSpec.Container(
                "i", ContainerLayout.command("no.Other"), ContainerLayout.args(), List.of(), Optional.empty());
        pipeline.root().step("a", script()).container(container).add();
        pipeline.root().step("b", script()).container(other).add();
        pipeline.root().step("c", script()).container(container).add();
        pipeline.root().step("d", script()).add();
        assertThatThrownBy(() -> run(pipeline))
                .isInstanceOfSatisfying(
                        RunRefusedException.class,
                        e -> assertThat(e.missingClasses()).containsExactlyInAnyOrder("no.such.Main", "no.Other"))
                .hasMessage("the class path of the steps lacks no.Other (task \"b\"),"
                        + " no.such.Main (tasks \"a\", \"c\")");
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void containerThatIsNotOurs_isRefusedBeforeAnythingStarts() {
        var pipeline = new TestPipeline();
        var container = new ExecutorSpec.Container(
                "python:3.12", List.of("python3", "-m", "x"), List.of(), List.of(), Optional.empty());
        pipeline.root().step("a", script()).container(container).add();
        var engine = TestEngines.builder()
                .store(runs)
                .containerEngine(runs.resolve("none").toString())
                .build();
        assertThatThrownBy(() -> engine.run(pipeline.manifest(), Map.of()))
                .hasMessage("task \"a\" needs a container for the image \"python:3.12\", but \"" + runs.resolve("none")
                        + "\" does not exist or does not respond");
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void badArguments_areRefusedBeforeAnythingStarts() {
        var pipeline = new TestPipeline();
        pipeline.root()
                .input("n", required(ParameterType.NUMBER_INTEGER))
                .step("a", script())
                .add();
        var engine = TestEngines.builder().store(runs).build();
        assertThatThrownBy(() -> engine.run(pipeline.manifest(), Map.of("m", JsonValue.of(1))))
                .isInstanceOfSatisfying(
                        RunRefusedException.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        "missing parameter \"n\": it must be a whole number and has no default",
                                        "unknown parameter \"m\"; did you mean \"n\"?"));
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void runsFolderThatCannotBeMade_isRefused() throws Exception {
        Path file = Files.writeString(runs.resolve("file"), "");
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).add();
        assertThatThrownBy(() -> TestEngines.builder().store(file).build().run(pipeline.manifest(), Map.of()))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("cannot create");
    }

    @Test
    void typedArguments_findTheirManifestOnTheClassPath() throws Exception {
        var pipeline = new TestPipeline();
        pipeline.root()
                .input("n", withDefault(ParameterType.NUMBER_INTEGER, JsonValue.of(1)))
                .output("Output", ParameterType.NUMBER_INTEGER, "a", "Output");
        pipeline.root()
                .step("a", script(List.of("copy", "Output", "n")))
                .input("n", required(ParameterType.NUMBER_INTEGER), new ParameterSource.ComponentInput("n"))
                .gives("Output", ParameterType.NUMBER_INTEGER)
                .add();
        Path classes = Files.createDirectories(runs.resolve("classes"));
        Path manifest = classes.resolve("META-INF/kfp4j/pipelines/typed.yaml");
        Files.createDirectories(manifest.getParent());
        Files.writeString(manifest, ManifestYaml.write(pipeline.manifest("typed")));
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            var result = TestEngines.builder().store(runs).build().run(arguments(loader, "typed"));
            assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of(42));
            assertThatThrownBy(() -> TestEngines.builder().store(runs).build().run(arguments(loader, "other")))
                    .isInstanceOf(RunRefusedException.class)
                    .hasMessageContaining("pipeline \"other\" has no manifest");
        }
    }

    private static PipelineArguments arguments(ClassLoader loader, String name) {
        var descriptor = new PipelineDescriptor() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public ClassLoader classLoader() {
                return loader;
            }
        };
        return new PipelineArguments() {
            @Override
            public PipelineDescriptor pipeline() {
                return descriptor;
            }

            @Override
            public Map<String, Object> values() {
                return Map.of("n", 42);
            }
        };
    }

    private RunResult run(TestPipeline pipeline) {
        return TestEngines.builder().store(runs).build().run(pipeline.manifest(), Map.of());
    }

    @Test
    void folderOfARun_isAbsoluteAlsoWhereThatOfTheStoreIsNot() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).add();

        var result = LocalEngine.builder()
                .store(Path.of("").toAbsolutePath().relativize(runs))
                .build()
                .run(pipeline.manifest(), Map.of());

        assertThat(result.run().folder()).isAbsolute().startsWith(runs);
    }
}
