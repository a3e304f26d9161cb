// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static dev.kfp4j.local.testing.TestPipeline.optional;
import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static dev.kfp4j.local.testing.TestPipeline.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.testing.FakeExpressions;
import dev.kfp4j.local.testing.FakeRunner;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.local.testing.TestPipeline.Graph;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSource.ComponentInput;
import dev.kfp4j.manifest.ParameterSource.Constant;
import dev.kfp4j.manifest.ParameterSource.FinalStatus;
import dev.kfp4j.manifest.ParameterSource.TaskOutput;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Conditions, branches, exit handlers and nested pipelines, with steps that run in this JVM. */
@Timeout(60)
class FlowTest {

    @TempDir
    Path runs;

    private final TestPipeline pipeline = new TestPipeline();

    @Test
    void conditionThatDoesNotHold_skipsTheGraphWithItsContent_andTheRunSucceeds() {
        var inner = pipeline.graph();
        inner.step("inside", script()).add();
        pipeline.root().nested("branch", inner).when("false").add();
        pipeline.root().step("after", script()).after("branch").add();
        pipeline.root().step("beside", script()).when("true").add();
        RunResult result = run();
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        for (String task : List.of("branch", "branch/inside", "after")) {
            assertThat(task(result, task).skipped()).as(task).contains(new SkipCause.Condition(TaskPath.of("branch")));
        }
        assertThat(state(result, "beside")).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    void conditionThatCannotBeEvaluated_failsTheTaskAndTheRun() {
        var inner = pipeline.graph();
        inner.step("inside", script()).add();
        pipeline.root().nested("branch", inner).when("nobody").add();
        RunResult result = run();
        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.failures()).hasSize(1);
        assertThat(result.failures().get(0).failure().orElseThrow().reason())
                .isEqualTo("its condition cannot be evaluated, nobody: there is no boolean nobody");
        assertThat(task(result, "branch/inside").skipped()).contains(new SkipCause.Failure(TaskPath.of("branch")));
    }

    @Test
    void oneOf_isWhatTheFirstProducerThatSucceededGave() {
        var branches = pipeline.graph();
        for (String branch : List.of("low", "middle", "high")) {
            var inner = pipeline.graph();
            inner.step("say-" + branch, script(List.of("set", "word", branch), List.of("make", "file", branch)))
                    .gives("word", ParameterType.STRING)
                    .gives("file")
                    .add();
            inner.output("word", ParameterType.STRING, "say-" + branch, "word");
            inner.outputArtifact("file", "say-" + branch, "file");
            branches.nested(branch, inner)
                    .when(String.valueOf(!branch.equals("low")))
                    .add();
        }
        branches.oneOf("word", ParameterType.STRING, producers("word"));
        branches.oneOfArtifacts("file", producers("file"));
        pipeline.root().nested("branches", branches).add();
        pipeline.root()
                .step("read", script(List.of("copy", "word", "word"), List.of("load", "content", "file")))
                .input("word", required(ParameterType.STRING), new TaskOutput("branches", "word"))
                .artifact("file", new ArtifactSource.TaskOutput("branches", "file"))
                .gives("word", ParameterType.STRING)
                .gives("content", ParameterType.STRING)
                .add();
        pipeline.root().output("word", ParameterType.STRING, "read", "word");
        pipeline.root().output("content", ParameterType.STRING, "read", "content");
        RunResult result = run();
        assertThat(result.outputs().parameters())
                .containsEntry("word", JsonValue.of("middle"))
                .containsEntry("content", JsonValue.of("middle"));
        assertThat(state(result, "branches/low/say-low")).isEqualTo(TaskState.SKIPPED);
        assertThat(state(result, "branches/high/say-high")).isEqualTo(TaskState.SUCCEEDED);
    }

    private static List<List<String>> producers(String output) {
        return List.of(List.of("low", output), List.of("middle", output), List.of("high", output));
    }

    @Test
    void outputThatNobodyGave_failsOnlyWhatNeedsIt() {
        var branch = pipeline.graph();
        branch.step("maybe", script(List.of("set", "x", "s")))
                .gives("x", ParameterType.STRING)
                .when("false")
                .add();
        branch.output("x", ParameterType.STRING, "maybe", "x");
        pipeline.root().nested("branch", branch).add();
        var source = new TaskOutput("branch", "x");
        pipeline.root()
                .step("optional", script())
                .input("x", optional(ParameterType.STRING), source)
                .add();
        pipeline.root()
                .step("default", script(List.of("copy", "y", "x")))
                .input("x", withDefault(ParameterType.STRING, JsonValue.of("d")), source)
                .gives("y", ParameterType.STRING)
                .add();
        pipeline.root()
                .step("needs", script())
                .input("x", required(ParameterType.STRING), source)
                .add();
        RunResult result = run();
        assertThat(state(result, "branch")).isEqualTo(TaskState.SUCCEEDED);
        assertThat(state(result, "optional")).isEqualTo(TaskState.SUCCEEDED);
        assertThat(task(result, "default").outputs().parameters()).containsEntry("y", JsonValue.of("d"));
        assertThat(task(result, "needs").failure().orElseThrow().reason())
                .isEqualTo("input \"x\" has no value: task \"branch\" did not produce \"x\"");
    }

    @Test
    void exitHandler_runsAfterAFailureAndIsTold_andTheRunFails() {
        var inner = pipeline.graph();
        inner.step("fails", script(List.of("exit", 3))).add();
        inner.step("next", script()).after("fails").add();
        pipeline.root().nested("handled", inner).add();
        exitTask("exit", "handled");
        pipeline.root().step("plain", script()).after("handled").add();
        RunResult result = run();
        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(state(result, "plain")).isEqualTo(TaskState.SKIPPED);
        assertThat(Json.write(task(result, "exit").outputs().parameters().get("told")))
                .isEqualTo("{\"state\":\"FAILED\",\"error\":{},\"pipelineJobResourceName\":\""
                        + result.run().name() + "\",\"pipelineTaskName\":\"handled\"}");
    }

    @Test
    void exitHandler_isToldOfSuccess() {
        pipeline.root().step("a", script()).add();
        exitTask("exit", "a");
        RunResult result = run();
        assertThat(result.succeeded()).isTrue();
        assertThat(Json.write(task(result, "exit").outputs().parameters().get("told")))
                .contains("\"state\":\"COMPLETE\"", "\"pipelineTaskName\":\"a\"");
    }

    @Test
    void taskThatIgnoresFailures_takesItsDefaultForWhatIsMissing() {
        pipeline.root()
                .step("fails", script(List.of("exit", 1)))
                .gives("x", ParameterType.STRING)
                .add();
        pipeline.root()
                .step("goes-on", script(List.of("copy", "y", "x")))
                .input("x", withDefault(ParameterType.STRING, JsonValue.of("d")), new TaskOutput("fails", "x"))
                .gives("y", ParameterType.STRING)
                .inAnyCase()
                .add();
        pipeline.root().step("then", script()).after("goes-on").add();
        RunResult result = run();
        assertThat(task(result, "goes-on").outputs().parameters()).containsEntry("y", JsonValue.of("d"));
        assertThat(state(result, "then")).isEqualTo(TaskState.SUCCEEDED);
        assertThat(result.state()).isEqualTo(RunState.FAILED);
    }

    @Test
    void nestedPipeline_takesItsDefaultsAndHandsOnWhatWasNotGiven() {
        var inner = pipeline.graph()
                .input("given", withDefault(ParameterType.STRING, JsonValue.of("default")))
                .input("nothing", optional(ParameterType.STRING));
        inner.step("a", script(List.of("copy", "x", "given"), List.of("copy", "y", "nothing")))
                .input("given", required(ParameterType.STRING), new ComponentInput("given"))
                .input("nothing", withDefault(ParameterType.STRING, JsonValue.of("own")), new ComponentInput("nothing"))
                .gives("x", ParameterType.STRING)
                .gives("y", ParameterType.STRING)
                .add();
        pipeline.root().nested("inner", inner).add();
        RunResult result = run();
        assertThat(task(result, "inner/a").outputs().parameters())
                .containsEntry("x", JsonValue.of("default"))
                .containsEntry("y", JsonValue.of("own"));
    }

    @Test
    void nestedPipelineThatNeedsWhatWasNotGiven_failsWhereItIsNeeded() {
        var inner = pipeline.graph().input("nothing", optional(ParameterType.STRING));
        inner.step("a", script())
                .input("x", required(ParameterType.STRING), new ComponentInput("nothing"))
                .add();
        pipeline.root()
                .nested("inner", inner)
                .input("nothing", optional(ParameterType.STRING), new Constant(JsonValue.NULL))
                .add();
        assertThat(run().failures().get(0).failure().orElseThrow().reason()).isEqualTo("input \"x\" has no value");
    }

    private void exitTask(String key, String after) {
        Graph unused = pipeline.root()
                .step(key, script(List.of("copy", "told", "status")))
                .input("status", optional(ParameterType.TASK_FINAL_STATUS), status(after))
                .gives("told", ParameterType.STRUCT)
                .after(after)
                .inAnyCase()
                .add();
    }

    private static ParameterSource status(String task) {
        return new FinalStatus(task);
    }

    private RunResult run() {
        return TestEngines.build(
                        TestEngines.builder().store(runs).parallelism(2), FakeRunner.ofScripts(), new FakeExpressions())
                .run(pipeline.manifest(), Map.of());
    }

    private static TaskState state(RunResult result, String task) {
        return task(result, task).state();
    }

    private static TaskResult task(RunResult result, String task) {
        return result.tasks().get(TaskPath.of(task.split("/", -1)));
    }
}
