// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.TriggerPolicy.Strategy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
import dev.kfp4j.processor.pipeline.Condition.Not;
import dev.kfp4j.processor.pipeline.Condition.Operator;
import dev.kfp4j.processor.pipeline.Condition.Variable;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Groups in the manifest, as KFP's own compiler was seen to write them. */
class GroupManifestTest {
    private static final ComponentSignature SAY = Models.textComponent("say", "text");
    private static final Input X = Models.input("x", Models.STRING);
    private static final Input STRUCTS = Models.input("y", Models.LIST);

    private static Manifest build(PipelineModel model) {
        return new ManifestBuilder("kfp4j-test", "img").build(model, Map.of());
    }

    private static Manifest build(Node... nodes) {
        return build(Models.pipeline("p", List.of(X, STRUCTS), List.of(nodes)));
    }

    private static Task say(Reference... values) {
        return Models.task(SAY, values);
    }

    private static Comparison is(Reference value, String text) {
        return new Comparison(new Variable(value), Operator.EQUAL, new Literal(text));
    }

    private static Group branch(Condition condition, Node... nodes) {
        return new Group(new Group.Branch(condition), new Region(List.of(nodes)), Models.PLACE);
    }

    private static Group branches(Node... nodes) {
        return new Group(new Group.Branches(), new Region(List.of(nodes)), Models.PLACE);
    }

    private static Group loop(LoopVariable variable, Node... nodes) {
        return new Group(new Group.Loop(variable, 0), new Region(List.of(nodes)), Models.PLACE);
    }

    private static LoopVariable constants() {
        return new LoopVariable(new ConstantItems(new JsonArray(List.of(JsonValue.of("q")))), Models.STRING);
    }

    private static Map<String, TaskSpec> rootTasks(Manifest manifest) {
        return ((DagSpec) manifest.pipeline().root().body()).tasks();
    }

    private static ComponentSpec component(Manifest manifest, String name) {
        return manifest.pipeline().components().get("comp-" + name);
    }

    private static Map<String, TaskSpec> tasks(Manifest manifest, String group) {
        return ((DagSpec) component(manifest, group).body()).tasks();
    }

    private static TaskSpec task(Manifest manifest, String group, String key) {
        return tasks(manifest, group).get(key);
    }

    @Test
    void branches_takeTheNumberOfTheFirst_whichComesAfterAllThatIsInIt() {
        var x = new PipelineInput(X);
        var manifest = build(
                branches(
                        branch(is(x, "a"), branch(is(x, "b"), say()), loop(constants(), say())),
                        branch(new Not(is(x, "a")), say())),
                branch(is(x, "c"), say()));
        assertThat(rootTasks(manifest)).containsOnlyKeys("condition-branches-1", "condition-7");
        assertThat(tasks(manifest, "condition-branches-1")).containsOnlyKeys("condition-5", "condition-6");
        assertThat(tasks(manifest, "condition-5")).containsOnlyKeys("condition-2", "for-loop-4");
        assertThat(task(manifest, "condition-5", "for-loop-4").iterator())
                .contains(new TaskIterator.RawItems("pipelinechannel--loop-item-param-3", "[\"q\"]"));
        assertThat(tasks(manifest, "for-loop-4")).containsOnlyKeys("say-2");
    }

    @Test
    void whatDecidesABranch_isHandedToAllGroupsInIt_thoughNothingThereUsesIt() {
        var manifest = build(branch(is(new PipelineInput(X), "a"), loop(constants(), say())));
        assertThat(component(manifest, "for-loop-3").inputs().parameters())
                .containsOnlyKeys("pipelinechannel--loop-item-param-2", "pipelinechannel--x");
        assertThat(rootTasks(manifest).get("condition-1").trigger())
                .contains(new TriggerPolicy(
                        Optional.of("inputs.parameter_values['pipelinechannel--x'] == 'a'"),
                        Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED));
    }

    @Test
    void fieldOfAnItem_isPickedByASelector_andABranchOnItHasItBesideTheItem() {
        var variable = new LoopVariable(new ListItems(new PipelineInput(STRUCTS)), Models.STRUCT);
        var item = new LoopItem(variable);
        var manifest = build(loop(
                variable,
                branch(is(new Field(item, "a", Models.STRING), "1"), say(new Field(item, "b", Models.STRING)))));
        assertThat(component(manifest, "condition-2").inputs().parameters())
                .containsOnlyKeys("pipelinechannel--y-loop-item", "pipelinechannel--y-loop-item-subvar-a");
        assertThat(task(manifest, "for-loop-1", "condition-2").parameters())
                .containsEntry(
                        "pipelinechannel--y-loop-item-subvar-a",
                        new ParameterSource.ComponentInput(
                                "pipelinechannel--y-loop-item", Optional.of("parseJson(string_value)[\"a\"]")));
        assertThat(task(manifest, "condition-2", "say").parameters())
                .containsEntry(
                        "text",
                        new ParameterSource.ComponentInput(
                                "pipelinechannel--y-loop-item", Optional.of("parseJson(string_value)[\"b\"]")));
    }

    @Test
    void branchOnAFieldOfAConstantItem_hasTheFieldAlone() {
        var item = new JsonValue.JsonObject(Map.of("a", JsonValue.of("1")));
        var variable = new LoopVariable(new ConstantItems(new JsonArray(List.of(item))), Models.STRUCT);
        var manifest =
                build(loop(variable, branch(is(new Field(new LoopItem(variable), "a", Models.STRING), "1"), say())));
        assertThat(component(manifest, "condition-3").inputs().parameters())
                .containsOnlyKeys("pipelinechannel--loop-item-param-1-subvar-a");
    }

    @Test
    void loopOverAFieldOfAnItem_isNamedAfterTheField() {
        var outer = new LoopVariable(new ListItems(new PipelineInput(STRUCTS)), Models.STRUCT);
        var inner = new LoopVariable(new ListItems(new Field(new LoopItem(outer), "f", Models.LIST)), Models.STRING);
        var manifest = build(loop(outer, loop(inner, say(new LoopItem(inner)))));
        assertThat(task(manifest, "for-loop-1", "for-loop-2").iterator())
                .contains(new TaskIterator.ParameterItems(
                        "pipelinechannel--y-loop-item-subvar-f-loop-item", "pipelinechannel--y-loop-item-subvar-f"));
    }

    @Test
    void oneOfs_areNumberedByTheirBranches_andNameATaskOfEach() {
        var first = say();
        var second = say();
        var x = new PipelineInput(X);
        var branches = branches(branch(is(x, "a"), first), branch(new Not(is(x, "a")), second));
        var forth = new OneOf(branches, List.of(Models.out(first), Models.out(second)));
        var back = new OneOf(branches, List.of(Models.out(second), Models.out(first)));
        var manifest = build(branches, say(forth), say(back));
        assertThat(rootTasks(manifest).get("say-4").parameters())
                .containsEntry(
                        "text",
                        new ParameterSource.TaskOutput(
                                "condition-branches-1", "pipelinechannel--condition-branches-1-oneof-2"));
        var graph = (DagSpec) component(manifest, "condition-branches-1").body();
        assertThat(graph.outputs().parameters())
                .containsEntry(
                        "pipelinechannel--condition-branches-1-oneof-1",
                        new FromOneof(List.of(
                                new ParameterSelector("condition-2", "pipelinechannel--say-Output"),
                                new ParameterSelector("condition-3", "pipelinechannel--say-2-Output"))));
    }

    @Test
    void whatIsCollectedOutOfABranch_isAListAlreadyInTheBranch() {
        var inside = say();
        var loop = loop(constants(), branch(is(new PipelineInput(X), "a"), inside));
        var take = Models.component("take", List.of(Models.input("all", Models.LIST)), List.of());
        var manifest = build(loop, Models.task(take, new Collected(loop, Models.out(inside))));
        for (String group : List.of("for-loop-2", "condition-3")) {
            assertThat(component(manifest, group)
                            .outputs()
                            .parameters()
                            .get("pipelinechannel--say-Output")
                            .type())
                    .isEqualTo(ParameterType.LIST);
        }
        assertThat(((DagSpec) component(manifest, "for-loop-2").body())
                        .outputs()
                        .parameters())
                .containsEntry(
                        "pipelinechannel--say-Output",
                        new FromParameter(new ParameterSelector("condition-3", "pipelinechannel--say-Output")));
        assertThat(rootTasks(manifest).get("take").dependentTasks()).containsExactly("for-loop-2");
    }

    @Test
    void waitingForATaskInALoop_isWaitingForTheLoop() {
        var inside = say();
        var loop = loop(constants(), inside);
        var later = new Task(Models.callee(SAY), Map.of(), List.of(inside), TaskOptions.none(), Models.PLACE);
        var manifest = build(loop, branch(is(new PipelineInput(X), "a"), later));
        assertThat(rootTasks(manifest).get("condition-3").dependentTasks()).containsExactly("for-loop-2");
    }

    @Test
    void exitTask_isNamedBeforeWhatItWaitsFor_andRunsHoweverThatEnds() {
        var handler = new Group(new Group.ExitHandler(), new Region(List.of(say())), Models.PLACE);
        var status = new Input("status", "status", Models.STATUS, Optional.empty(), true, "");
        var report = Models.component("say", List.of(status), List.of());
        var exit = new Task(
                Models.callee(report),
                Map.of(status, new FinalStatus(handler)),
                List.of(handler),
                TaskOptions.none().toBuilder().ignoreUpstreamFailure(true).build(),
                Models.PLACE);
        var manifest = build(handler, exit);
        TaskSpec task = rootTasks(manifest).get("say");
        assertThat(tasks(manifest, "exit-handler-1")).containsOnlyKeys("say-2");
        assertThat(task.dependentTasks()).containsExactly("exit-handler-1");
        assertThat(task.trigger()).contains(new TriggerPolicy(Optional.empty(), Strategy.ALL_UPSTREAM_TASKS_COMPLETED));
        assertThat(task.parameters()).containsEntry("status", new ParameterSource.FinalStatus("exit-handler-1"));
    }

    @Test
    void inputThatIsCalledLikeAChannel_keepsItsName() {
        var clash = Models.input("pipelinechannel--x", Models.STRING);
        var odd = Models.component("odd", List.of(clash), List.of());
        var model = Models.pipeline(
                "p",
                List.of(X, clash),
                List.of(branch(
                        is(new PipelineInput(X), "a"),
                        Models.task(odd, new PipelineInput(clash)),
                        Models.task(odd, new ConstantArgument(JsonValue.of("c"))))));
        var manifest = build(model);
        assertThat(rootTasks(manifest).get("condition-1").parameters())
                .containsEntry("pipelinechannel--x", new ParameterSource.ComponentInput("x"))
                .containsEntry(
                        "pipelinechannel--pipelinechannel--x",
                        new ParameterSource.ComponentInput("pipelinechannel--x"));
        assertThat(task(manifest, "condition-1", "odd").parameters())
                .containsEntry(
                        "pipelinechannel--x",
                        new ParameterSource.ComponentInput("pipelinechannel--pipelinechannel--x"));
    }
}
