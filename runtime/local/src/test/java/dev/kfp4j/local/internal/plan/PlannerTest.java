// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.testing.FakeExpressions;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final FakeExpressions EXPRESSIONS = new FakeExpressions();

    private static final JsonValue NOTHING = script();

    private final TestPipeline pipeline = new TestPipeline();

    @Test
    void conditionThatCannotBeRead_isRefused() {
        step("a", task -> with(task, Optional.of("1 <?> 2"), TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED));
        assertRefused("task \"a\" has an invalid condition, 1 <?> 2: it holds a question mark");
    }

    @Test
    void loopOverAStep_isRefusedWithItsPath() {
        var inner = pipeline.graph();
        inner.step("a", NOTHING)
                .unbound("item", required(ParameterType.STRING))
                .each(new TaskIterator.RawItems("item", "[1]"), 0)
                .add();
        pipeline.root().nested("outer", inner).add();
        assertRefused(
                "task \"outer/a\" is a loop whose body is a step, not a graph; clusters do not support this, either");
    }

    @Test
    void loopOverTextThatIsNoList_isRefused() {
        var body = pipeline.graph().input("item", required(ParameterType.STRING));
        body.step("a", NOTHING).add();
        pipeline.root()
                .nested("loop", body)
                .each(new TaskIterator.RawItems("item", "{}"), 0)
                .add();
        assertRefused("task \"loop\" is a loop, but its items are not a JSON list: \"{}\"");
    }

    @Test
    void outputsOfALoopInsideALoop_areKnownAsLists() {
        var inner = pipeline.graph().input("item", required(ParameterType.STRING));
        inner.step("a", NOTHING).gives("x", ParameterType.LIST).add();
        inner.output("x", ParameterType.LIST, "a", "x");
        var between = pipeline.graph().output("y", ParameterType.LIST, "inner", "x");
        between.nested("inner", inner)
                .each(new TaskIterator.RawItems("item", "[1]"), 0)
                .add();
        var outer = pipeline.graph().input("item", required(ParameterType.STRING));
        outer.nested("between", between).add();
        outer.output("z", ParameterType.LIST, "between", "y");
        pipeline.root()
                .nested("outer", outer)
                .each(new TaskIterator.RawItems("item", "[1]"), 3)
                .add();
        var outerLoop = (LoopPlan) plan().root().task("outer").work();
        var innerLoop = (LoopPlan) ((GraphPlan) outerLoop.body().task("between").work())
                .task("inner")
                .work();
        assertThat(innerLoop.flat()).isEmpty();
        assertThat(outerLoop.flat()).containsExactly("z");
        assertThat(outerLoop.limit()).isEqualTo(3);
    }

    @Test
    void finalStatusWithoutADependentTask_isRefused() {
        step("a", UnaryOperator.identity());
        pipeline.root()
                .step("b", NOTHING)
                .input("s", required(ParameterType.TASK_FINAL_STATUS), new ParameterSource.FinalStatus("a"))
                .add();
        assertRefused("task \"b\" takes a final status as input \"s\", but has no"
                + " dependentTasks, the first of which would provide it");
    }

    @Test
    void workspaceThatThePipelineDoesNotHave_isRefused() {
        pipeline.root()
                .step("a", NOTHING)
                .input(
                        "x",
                        required(ParameterType.STRING),
                        new ParameterSource.Constant(JsonValue.of("{{$.workspace_path}}/x")))
                .add();
        assertRefused("task \"a\" uses the workspace in input \"x\", but the pipeline has none; declare one in its"
                + " pipelineConfig");
    }

    @Test
    void settingThatAStepWouldMiss_isRefused() {
        step("a", UnaryOperator.identity());
        pipeline.platform("a", Map.of("initContainers", new JsonArray(List.of())));
        assertRefused("task \"a\" has the Kubernetes setting initContainers, which this engine does not support");
    }

    @Test
    void whatTheRunnerCannotRun_isRefused() {
        step("a", UnaryOperator.identity());
        assertThatThrownBy(() -> Planner.plan(
                        pipeline.manifest(),
                        container -> Optional.of(new StepRefusal.Unsupported("is not for me")),
                        EXPRESSIONS))
                .isInstanceOf(RunRefusedException.class)
                .hasMessage("task \"a\" is not for me");
    }

    @Test
    void unsoundManifest_isRefusedBeforeAllElse() {
        pipeline.root().step("a", NOTHING).after("nobody").add();
        assertThat(problems(pipeline.manifest())).hasSize(1).first().asString().contains("nobody", "root.dag.tasks.a");
    }

    @Test
    void cycle_isRefused() {
        pipeline.root().step("a", NOTHING).after("b").add();
        pipeline.root().step("b", NOTHING).after("a").add();
        assertThat(problems(pipeline.manifest())).hasSize(1).first().asString().contains("a -> b -> a");
    }

    @Test
    void constantOfAnotherType_isRefused() {
        pipeline.root()
                .step("a", NOTHING)
                .input("n", required(ParameterType.NUMBER_INTEGER), new ParameterSource.Constant(JsonValue.of("5")))
                .add();
        assertRefused("task \"a\" has an invalid argument: input \"n\" must be a whole number, not text: \"5\"");
    }

    @Test
    void listOfArtifactsForOneArtifact_isRefused() {
        var inner =
                pipeline.graph().inputArtifact("d", new ArtifactSpec(TestPipeline.DATASET, true, true, "", Map.of()));
        inner.step("a", NOTHING)
                .artifact("d", new ArtifactSource.ComponentInput("d"))
                .add();
        pipeline.root().nested("outer", inner).add();
        assertRefused("task \"outer/a\" needs for input \"d\" a single artifact, not a list");
    }

    @Test
    void artifactAsAnInputOfThePipeline_isRefused() {
        step("a", UnaryOperator.identity());
        pipeline.root().inputArtifact("d", TestPipeline.dataset());
        assertRefused(
                "the pipeline has the input artifact \"d\", which a run cannot provide; import the artifact in the"
                        + " pipeline");
    }

    @Test
    void severalReasons_areAllNamed() {
        step("a", task -> with(task, Optional.of("?"), TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED));
        step("b", task -> with(task, Optional.of("?"), TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED));
        assertThat(problems(pipeline.manifest())).hasSize(2);
    }

    @Test
    void settingsWithoutMeaningHere_areSaidOnceForAllTasks() {
        for (String key : List.of("a", "b")) {
            var resources = new ResourceSpec(
                    Optional.empty(),
                    Optional.of("2"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new ResourceSpec.Accelerator("nvidia.com/gpu", "1")));
            var container = TestPipeline.container();
            pipeline.root()
                    .step(key, NOTHING)
                    .container(new ExecutorSpec.Container(
                            "i", container.command(), container.args(), List.of(), Optional.of(resources)))
                    .add();
        }
        pipeline.platform("a", Map.of("nodeSelector", new JsonObject(Map.of())));
        assertThat(plan().notices())
                .containsExactly(
                        "ignored on this machine: accelerator of a, b", "ignored on this machine: nodeSelector of a");
    }

    @Test
    void whatAClusterDoesOtherwise_isSaid() {
        var body = pipeline.graph().input("item", required(ParameterType.STRING));
        body.step("s", NOTHING).add();
        pipeline.root()
                .nested("loop", body)
                .each(new TaskIterator.RawItems("item", "[1]"), 0)
                .add();
        pipeline.root().step("a", NOTHING).add();
        pipeline.root().step("exit", NOTHING).after("a", "loop").inAnyCase().add();
        pipeline.root().step("then", NOTHING).after("exit").add();
        pipeline.root().step("good-exit", NOTHING).after("a").inAnyCase().add();
        assertThat(plan().notices())
                .containsExactly(
                        "a cluster never runs task \"exit\", because it waits for the loop \"loop\"; put that into a nested"
                                + " pipeline",
                        "a cluster runs task \"exit\" several times, once after each of a, loop",
                        "a cluster runs only one of task \"good-exit\" and \"exit\": both run even after failures and wait for"
                                + " the same task",
                        "a cluster refuses this pipeline: task \"then\" waits for \"exit\", which runs even after failures, and"
                                + " no task may wait for such a task");
    }

    @Test
    void timeouts_areRead() {
        step("a", UnaryOperator.identity());
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("30")));
        pipeline.config(Map.of("activeDeadlineSeconds", JsonValue.of(99)));
        assertThat(plan().deadline()).contains(Duration.ofSeconds(99));
        assertThat(((StepPlan) plan().root().task("a").work()).timeout()).contains(Duration.ofSeconds(30));
    }

    @Test
    void timeoutThatIsNoWholeNumber_isRefused() {
        step("a", UnaryOperator.identity());
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("1.5")));
        assertRefused("task \"a\": activeDeadlineSeconds must be a whole number of seconds above 0");
    }

    @Test
    void retriesOfAGraph_areThoseOfItsStepsThatHaveNone() {
        var inner = pipeline.graph();
        inner.step("own", NOTHING).change(task -> retried(task, 1)).add();
        inner.step("none", NOTHING).add();
        pipeline.root().nested("outer", inner).change(task -> retried(task, 5)).add();
        var outer = (GraphPlan) plan().root().task("outer").work();
        assertThat(retries(outer, "own")).isEqualTo(1);
        assertThat(retries(outer, "none")).isEqualTo(5);
    }

    @Test
    void tasks_areListedAfterWhatTheyWaitForAndGraphsBeforeTheirTasks() {
        pipeline.root().step("a", NOTHING).after("c").add();
        var inner = pipeline.graph();
        inner.step("x", NOTHING).add();
        pipeline.root().nested("c", inner).after("d").add();
        pipeline.root().step("d", NOTHING).add();
        assertThat(plan().tasks().stream().map(TaskResult::path))
                .containsExactly(TaskPath.of("d"), TaskPath.of("c"), TaskPath.of("c", "x"), TaskPath.of("a"));
    }

    @Test
    void graphThatUnfoldsWithoutEnd_isRefused() {
        // Each level runs the next one twice: thirty small components, a thousand million tasks.
        var deepest = pipeline.graph();
        deepest.step("leaf", NOTHING).add();
        var graph = deepest;
        for (int level = 0; level < 30; level++) {
            var around = pipeline.graph();
            String key = "g" + level;
            around.nested(key, graph).add();
            around.nested(key + "b", graph)
                    .change(task -> sameComponent(task, "comp-" + key))
                    .add();
            graph = around;
        }
        pipeline.root().nested("top", graph).add();
        assertRefused("the pipeline has more than 20000 tasks, including nested ones");
    }

    private void step(String key, UnaryOperator<TaskSpec> change) {
        pipeline.root().step(key, NOTHING).change(change).add();
    }

    private RunPlan plan() {
        return Planner.plan(pipeline.manifest(), container -> Optional.empty(), EXPRESSIONS);
    }

    private void assertRefused(String problem) {
        assertThat(problems(pipeline.manifest())).containsExactly(problem);
    }

    private static List<String> problems(Manifest manifest) {
        try {
            Planner.plan(manifest, container -> Optional.empty(), EXPRESSIONS);
            return List.of();
        } catch (RunRefusedException e) {
            return e.problems();
        }
    }

    private static int retries(GraphPlan graph, String key) {
        return ((StepPlan) graph.task(key).work()).retry().orElseThrow().maxRetryCount();
    }

    private static TaskSpec with(TaskSpec task, Optional<String> condition, TriggerPolicy.Strategy strategy) {
        return new TaskSpec(
                task.name(),
                task.component(),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                task.caching(),
                task.retry(),
                Optional.of(new TriggerPolicy(condition, strategy)),
                Optional.empty(),
                0);
    }

    private static TaskSpec retried(TaskSpec task, int times) {
        return new TaskSpec(
                task.name(),
                task.component(),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                task.caching(),
                Optional.of(RetryPolicy.of(times)),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static TaskSpec sameComponent(TaskSpec task, String component) {
        return new TaskSpec(
                task.name(),
                component,
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                task.caching(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
