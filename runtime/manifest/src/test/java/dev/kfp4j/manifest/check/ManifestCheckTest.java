// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What cannot come from a text, or is easier to see in records; the rest is in the tests of the reader. */
class ManifestCheckTest {
    private static final ComponentSpec LEAF = component(new ExecutorRef("exec"));

    @Test
    void soundManifest_hasNoProblems() {
        assertThat(problems(Map.of("comp", LEAF), Map.of("t", task("comp")))).isEmpty();
    }

    @Test
    void rootThatIsNoGraph_isAProblem() {
        assertThat(ManifestCheck.problems(manifest(Map.of(), LEAF)))
                .extracting(Problem::toString)
                .containsExactly("root: has an \"executorLabel\"; it must be a \"dag\"");
    }

    @Test
    void componentsThatContainEachOther_areAProblem() {
        var a = component(graph(Map.of("t", task("comp-b"))));
        var b = component(graph(Map.of("t", task("comp-a"))));
        assertThat(problems(Map.of("comp-a", a, "comp-b", b), Map.of("t", task("comp-a"))))
                .containsExactly("components.comp-a.dag: the component contains itself: comp-a -> comp-b -> comp-a");
    }

    @Test
    void allProblems_areListed_inTheOrderOfTheirKeys() {
        var tasks = Map.of("a", task("x"), "b", task("comp", "z"), "c", task("comp"));
        assertThat(problems(Map.of("comp", LEAF), tasks))
                .containsExactly(
                        "root.dag.tasks.a.componentRef.name: no component \"x\"; known: comp",
                        "root.dag.tasks.b.dependentTasks[0]: no task \"z\"; known: a, b, c");
    }

    @Test
    void manyKnownNames_areCutShort() {
        var tasks = new TreeMap<String, TaskSpec>();
        IntStream.range(0, 30).forEach(i -> tasks.put("t" + i, task("comp")));
        tasks.put("z", task("comp", "nowhere"));
        assertThat(problems(Map.of("comp", LEAF), tasks))
                .containsExactly("root.dag.tasks.z.dependentTasks[0]: no task \"nowhere\"; known: t0, t1, t10, t11,"
                        + " t12, t13, t14, t15, t16, t17 and 21 more");
    }

    @Test
    void longChainOfTasks_isNoProblem_andItsEndJoinedToItsStartIsOne() {
        int length = 20_000;
        var tasks = new TreeMap<String, TaskSpec>();
        IntStream.range(1, length).forEach(i -> tasks.put("t" + i, task("comp", "t" + (i - 1))));
        tasks.put("t0", task("comp"));
        assertThat(problems(Map.of("comp", LEAF), tasks)).isEmpty();
        tasks.put("t0", task("comp", "t" + (length - 1)));
        assertThat(problems(Map.of("comp", LEAF), tasks))
                .singleElement()
                .asString()
                .contains("the task waits for itself: t0 -> t19999 -> t19998");
    }

    @Test
    void outputWithADefault_isAProblem() {
        var output = new ParameterSpec(ParameterType.STRING, Optional.of(JsonValue.of("x")), true, "", List.of());
        var component = new ComponentSpec(
                IoSpec.NONE, IoSpec.of(Map.of("o", output), Map.of()), new ExecutorRef("exec"), List.of());
        assertThat(problems(Map.of("comp", component), Map.of("t", task("comp"))))
                .containsExactly("components.comp.outputDefinitions.parameters.o: an output has neither a default nor"
                        + " literals, and is never optional");
    }

    @Test
    void wholeNumberDefault_mayBeSpeltWithAPoint_butHasNoFraction() {
        assertThat(defaultProblems(ParameterType.NUMBER_INTEGER, JsonValue.of(3.0)))
                .isEmpty();
        assertThat(defaultProblems(ParameterType.NUMBER_INTEGER, JsonValue.of(3.5)))
                .containsExactly("components.comp.inputDefinitions.parameters.i.defaultValue: is not of type"
                        + " NUMBER_INTEGER");
    }

    @Test
    void conditionOverAnInputThatTheTaskDoesNotHave_isAProblem() {
        assertThat(problems(Map.of("comp", LEAF), Map.of("t", triggered("inputs.parameter_values['x'] == 'a'"))))
                .containsExactly(
                        "root.dag.tasks.t.triggerPolicy.condition: no input parameter of the task \"x\"; known: none");
    }

    @Test
    void itemThatIsBoundByTheTask_isAProblem() {
        var io = IoSpec.of(Map.of("item", parameter(ParameterType.STRING)), Map.of());
        var loop = new ComponentSpec(io, LEAF.outputs(), graph(Map.of("t", task("comp"))), List.of());
        var task = new TaskSpec(
                "loop",
                "comp-loop",
                new TreeMap<>(Map.of("item", new ParameterSource.Constant(JsonValue.of("a")))),
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new TaskIterator.RawItems("item", "[1]")),
                0);
        assertThat(problems(Map.of("comp", LEAF, "comp-loop", loop), Map.of("loop", task)))
                .containsExactly(
                        "root.dag.tasks.loop.parameterIterator.itemInput: the input \"item\" is bound already");
    }

    @Test
    void finalStatusForAnInputOfAnotherType_isAProblem() {
        var io = IoSpec.of(Map.of("status", parameter(ParameterType.STRING)), Map.of());
        var leaf = new ComponentSpec(io, LEAF.outputs(), LEAF.body(), List.of());
        var task = new TaskSpec(
                "t",
                "comp",
                new TreeMap<>(Map.of("status", new ParameterSource.FinalStatus("first"))),
                new TreeMap<>(),
                List.of("first"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
        assertThat(problems(Map.of("comp", leaf, "comp-first", LEAF), Map.of("first", task("comp-first"), "t", task)))
                .containsExactly("root.dag.tasks.t.inputs.parameters.status.taskFinalStatus: the input is of type"
                        + " STRING, not TASK_FINAL_STATUS");
    }

    private static ParameterSpec parameter(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), false, "", List.of());
    }

    private static TaskSpec triggered(String condition) {
        return new TaskSpec(
                "t",
                "comp",
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new TriggerPolicy(Optional.of(condition), TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED)),
                Optional.empty(),
                0);
    }

    private static List<String> defaultProblems(ParameterType type, JsonValue value) {
        var input = new ParameterSpec(type, Optional.of(value), true, "", List.of());
        var component = new ComponentSpec(
                IoSpec.of(Map.of("i", input), Map.of()), IoSpec.NONE, new ExecutorRef("exec"), List.of());
        return problems(Map.of("comp", component), Map.of("t", task("comp")));
    }

    private static List<String> problems(Map<String, ComponentSpec> components, Map<String, TaskSpec> tasks) {
        return ManifestCheck.problems(manifest(components, component(graph(tasks)))).stream()
                .map(Problem::toString)
                .toList();
    }

    private static Manifest manifest(Map<String, ComponentSpec> components, ComponentSpec root) {
        var container = new Container("i", List.of("c"), List.of("a"), List.of(), Optional.empty());
        var executors = Map.<String, ExecutorSpec>of("exec", container);
        var info = new PipelineSpec.Info("p", "", "");
        return new Manifest(PipelineSpec.of(info, components, executors, root, ""), PlatformSpec.NONE);
    }

    private static ComponentSpec component(ComponentSpec.Body body) {
        return new ComponentSpec(IoSpec.NONE, IoSpec.NONE, body, List.of());
    }

    private static DagSpec graph(Map<String, TaskSpec> tasks) {
        return DagSpec.of(tasks, DagOutputs.NONE);
    }

    private static TaskSpec task(String component, String... dependentTasks) {
        return new TaskSpec(
                "name",
                component,
                new TreeMap<>(),
                new TreeMap<>(),
                List.of(dependentTasks),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
