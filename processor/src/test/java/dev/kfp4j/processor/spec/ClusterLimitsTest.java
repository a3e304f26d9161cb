// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.limits.ManifestLimits;
import dev.kfp4j.processor.limits.PipelineLimits;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What clusters do not do: a warning each, where it stands. */
public class ClusterLimitsTest {
    private static final ComponentSignature ECHO = Models.textComponent("echo", "text");
    private static final Input NAME = Models.input("name", Models.STRING);
    private static final Input FILES = Models.input("files", Models.DATASETS);

    /** Messages as text: code, place, arguments. */
    private static final class Recorder implements Diagnostics {
        private final List<String> messages = new ArrayList<>();

        @Override
        public void report(DiagnosticCode code, SourceRef place, Object... arguments) {
            messages.add(code + " at " + place + " " + Arrays.asList(arguments));
        }

        @Override
        public boolean hasErrors() {
            return false;
        }
    }

    /** A place with a name. */
    private record At(String name) implements SourceRef {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<String> messages(Node... nodes) {
        var recorder = new Recorder();
        var pipeline = Models.pipeline("p", List.of(NAME, FILES), List.of(nodes));
        Manifest manifest = new ManifestBuilder("kfp4j-test", "img").build(pipeline, Map.of());
        PipelineLimits.check(pipeline, manifest.pipeline(), recorder);
        return recorder.messages;
    }

    private static Task task(String at, boolean hook, List<Node> after, Argument... arguments) {
        var options = TaskOptions.none().toBuilder().ignoreUpstreamFailure(hook).build();
        return new Task(Models.callee(ECHO), Models.bind(ECHO.inputs(), arguments), after, options, new At(at));
    }

    private static Task task(String at) {
        return task(at, false, List.of());
    }

    private static Group loop(Node... nodes) {
        var items = new ConstantItems(new JsonArray(List.of(JsonValue.of("a"))));
        return new Group(
                new Group.Loop(new LoopVariable(items, Models.STRING), 0), new Region(List.of(nodes)), new At("loop"));
    }

    private static Group branch(Node... nodes) {
        var condition = new Condition.Comparison(
                new Condition.Variable(new PipelineInput(NAME)), Condition.Operator.EQUAL, new Condition.Literal("x"));
        return new Group(new Group.Branch(condition), new Region(List.of(nodes)), new At("branch"));
    }

    @Test
    void ordinaryPipeline_hasNoWarning() {
        Task first = task("first");
        Task inLoop = task("in loop");
        assertThat(messages(
                        first,
                        loop(inLoop),
                        branch(task("in branch", false, List.of(), Models.out(first))),
                        task("hook", true, List.of(first))))
                .isEmpty();
    }

    @Test
    void taskThatIgnoresFailure_isNeverRunAfterALoop() {
        Task inside = task("inside");
        assertThat(messages(task("first"), loop(inside), task("hook", true, List.of(inside))))
                .containsExactly("EXIT_AFTER_LOOP at hook [echo]");
    }

    @Test
    void taskThatIgnoresFailure_runsOnceForEachTaskThatItWaitsFor() {
        Task first = task("first");
        Task second = task("second");
        assertThat(messages(first, second, task("hook", true, List.of(first, second))))
                .containsExactly("EXIT_FOR_EACH at hook [echo, 2]");
    }

    @Test
    void taskThatIgnoresFailure_cannotBeWaitedFor() {
        Task first = task("first");
        Task hook = task("hook", true, List.of(first));
        assertThat(messages(first, hook, task("user", false, List.of(), Models.out(hook))))
                .containsExactly("EXIT_AWAITED at user [echo, echo]");
    }

    @Test
    void twoThatIgnoreTheFailureOfOneTask_replaceEachOther() {
        Task first = task("first");
        assertThat(messages(first, task("one", true, List.of(first)), task("two", true, List.of(first))))
                .containsExactly("EXIT_REPLACED at two [echo, echo]");
    }

    @Test
    void graphOfNothingElse_isRefused() {
        assertThat(messages(task("first"), branch(task("alone", true, List.of()))))
                .containsExactly("ONLY_EXITS at alone [echo]");
    }

    @Test
    void loopOverArtifacts_isRefusedByClusters() {
        var variable = new LoopVariable(new ListItems(new PipelineInput(FILES)), Models.DATASET);
        var take = Models.component("take", List.of(Models.input("in", Models.DATASET)), List.of());
        var body = new Region(List.of(Models.task(take, new LoopItem(variable))));
        assertThat(messages(new Group(new Group.Loop(variable, 0), body, new At("loop"))))
                .containsExactly("ARTIFACT_LOOP at loop [\"files\"]");
    }

    @Test
    void listOfArtifacts_isLostWhereItEntersABlock() {
        var take = Models.component("take", List.of(Models.input("in", Models.DATASETS)), List.of());
        assertThat(messages(branch(Models.task(take, new PipelineInput(FILES)))))
                .containsExactly("ARTIFACT_LIST_TO_GROUP at branch [\"files\"]");
    }

    @Test
    void resultsOfABranch_areMissingInSomeRounds() {
        var take = Models.component("take", List.of(Models.input("in", Models.LIST)), List.of());
        Task inside = task("inside");
        Group loop = loop(branch(inside));
        assertThat(messages(loop, Models.task(take, new Collected(loop, Models.out(inside)))))
                .singleElement()
                .asString()
                .startsWith("COLLECTED_OF_BRANCH")
                .endsWith("[\"echo\"]");
    }

    @Test
    void constantOverTenThousandBytes_isTooLarge() {
        var largest = new ConstantArgument(JsonValue.of("x".repeat(10_000)));
        var tooLarge = new ConstantArgument(JsonValue.of("\u00fc".repeat(5_001)));
        assertThat(messages(task("fits", false, List.of(), largest), task("not", false, List.of(), tooLarge)))
                .containsExactly("LARGE_CONSTANT at not [10002]");
    }

    @Test
    @Tag("long")
    void manifestBeyondTheUploadLimit_isAnErrorWithItsSize() {
        List<String> messages = sizes(1, 33 * 1024 * 1024);
        assertThat(messages).singleElement().asString().startsWith("LARGE_MANIFEST at pipeline [p, 346");
        assertThat(LimitCode.LARGE_MANIFEST.severity()).isEqualTo(DiagnosticCode.Severity.ERROR);
    }

    @Test
    void workflowBeyondWhatKubernetesKeeps_isEstimated() {
        assertThat(sizes(500, 10)).isEmpty();
        assertThat(sizes(1000, 10)).singleElement().asString().startsWith("LARGE_WORKFLOW at pipeline [p, 1");
    }

    private static List<String> sizes(int tasks, int bytes) {
        var nodes = new ArrayList<Task>();
        for (int i = 0; i < tasks; i++) {
            nodes.add(Models.task(ECHO, new ConstantArgument(JsonValue.of("x".repeat(bytes)))));
        }
        Manifest manifest =
                new ManifestBuilder("kfp4j-test", "img").build(Models.pipeline("p", List.of(), nodes), Map.of());
        var recorder = new Recorder();
        ManifestLimits.check(manifest, new At("pipeline"), recorder);
        return recorder.messages;
    }
}
