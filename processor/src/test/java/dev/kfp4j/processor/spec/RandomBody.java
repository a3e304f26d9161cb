// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Condition;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
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
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes the body of a random pipeline: groups of all kinds in one another, each using what Java would let it see. */
final class RandomBody {
    private static final List<Operator> OPERATORS = List.of(Operator.values());

    private final Random random;
    private final RandomRules rules;
    private final RandomTasks tasks;
    private final List<Reference> visible;
    private final List<Task> ended = new ArrayList<>();
    private final List<Group> open = new ArrayList<>();

    /**
     * Prepares.
     *
     * @param inputs what the pipeline is given
     * @param callable pipelines that it may call
     */
    RandomBody(Random random, RandomRules rules, List<? extends Reference> inputs, List<PipelineModel> callable) {
        this.random = random;
        this.rules = rules;
        this.visible = new ArrayList<>(inputs);
        this.tasks = new RandomTasks(random, rules, callable);
    }

    /** What is made in a region, seen from its end, and deeper in its branches. */
    private record Made(Region region, List<Reference> here, List<TaskOutput> inBranches) {}

    /** The whole body; {@link #results()} has what it can give out then. */
    Region body(int depth) {
        var nodes = new ArrayList<Node>();
        fill(nodes, depth, new ArrayList<>());
        return new Region(nodes);
    }

    /** What a pipeline can return after its body. */
    List<Reference> results() {
        return visible.stream()
                .filter(value -> value instanceof TaskOutput || value instanceof Collected || value instanceof OneOf)
                .toList();
    }

    private void fill(List<Node> nodes, int depth, List<TaskOutput> inBranches) {
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            switch (depth > 0 ? random.nextInt(9) : 0) {
                case 1 -> branch(nodes, depth, inBranches);
                case 2 -> branches(nodes, depth, inBranches);
                case 3, 4 -> loop(nodes, depth);
                case 5 -> exitHandler(nodes, depth);
                default -> nodes.add(task());
            }
        }
    }

    private Made region(int depth, List<Reference> first) {
        int values = visible.size();
        int ends = ended.size();
        visible.addAll(first);
        var nodes = new ArrayList<Node>();
        first.stream().filter(LoopItem.class::isInstance).findFirst().ifPresent(item -> nodes.add(task(item)));
        var inBranches = new ArrayList<TaskOutput>();
        fill(nodes, depth, inBranches);
        var here = List.copyOf(visible.subList(values + first.size(), visible.size()));
        visible.subList(values, visible.size()).clear();
        ended.subList(ends, ended.size()).clear();
        return new Made(new Region(nodes), here, inBranches);
    }

    private Task task(Reference... needed) {
        List<Reference> usable =
                visible.stream().filter(value -> rules.argument(value, open)).toList();
        List<Reference> texts =
                visible.stream().filter(value -> rules.text(value)).toList();
        List<Argument> arguments = tasks.arguments(usable, texts);
        arguments.addAll(0, List.of(needed));
        List<Node> after = new ArrayList<>();
        if (!ended.isEmpty() && random.nextInt(4) == 0) {
            after.add(ended.get(random.nextInt(ended.size())));
        }
        Task task = tasks.task(arguments, after, needed.length == 0);
        ended.add(task);
        task.callee().outputs().forEach(output -> visible.add(new TaskOutput(task, output)));
        return task;
    }

    private void branch(List<Node> nodes, int depth, List<TaskOutput> inBranches) {
        List<Comparison> conditions = conditions();
        if (!conditions.isEmpty()) {
            Made made = region(depth - 1, List.of());
            nodes.add(new Group(new Group.Branch(conditions.get(0)), made.region(), Models.PLACE));
            addTaskOutputs(made, inBranches);
        }
    }

    private static void addTaskOutputs(Made made, List<TaskOutput> to) {
        made.here().stream()
                .filter(TaskOutput.class::isInstance)
                .map(TaskOutput.class::cast)
                .forEach(to::add);
        to.addAll(made.inBranches());
    }

    private void branches(List<Node> nodes, int depth, List<TaskOutput> inBranches) {
        List<Comparison> conditions = conditions();
        if (conditions.isEmpty()) {
            return;
        }
        boolean complete = rules.peer() || random.nextInt(3) > 0 || conditions.size() == 1;
        var branches = new ArrayList<Group>();
        var made = new ArrayList<Made>();
        for (int i = 0; i < conditions.size() + (complete ? 1 : 0); i++) {
            made.add(region(depth - 1, List.of()));
            branches.add(new Group(
                    new Group.Branch(condition(conditions, i)), made.get(i).region(), Models.PLACE));
            if (!rules.peer()) {
                addTaskOutputs(made.get(i), inBranches);
            }
        }
        var group = new Group(new Group.Branches(), new Region(List.copyOf(branches)), Models.PLACE);
        nodes.add(group);
        if (complete) {
            oneOf(group, made);
        }
    }

    /** One of {@code if (a) else if (b) else}: that those before do not hold is in each. */
    private static Condition condition(List<Comparison> conditions, int branch) {
        var parts = new ArrayList<Condition>();
        conditions.subList(0, branch).forEach(earlier -> parts.add(new Condition.Not(earlier)));
        if (branch < conditions.size()) {
            parts.add(conditions.get(branch));
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.And(parts);
    }

    private void oneOf(Group branches, List<Made> made) {
        for (int i = 0; i < 2; i++) {
            IoType type = random.nextBoolean() ? Models.STRING : Models.DATASET;
            var alternatives = new ArrayList<Reference>();
            for (Made branch : made) {
                branch.here().stream()
                        .filter(value -> value.type().equals(type) && rules.alternative(value))
                        .findFirst()
                        .ifPresent(alternatives::add);
            }
            var oneOf = new OneOf(branches, alternatives);
            if (alternatives.size() == made.size() && !visible.contains(oneOf)) {
                visible.add(oneOf);
            }
        }
    }

    private List<Comparison> conditions() {
        List<Reference> scalars = visible.stream()
                .filter(value -> Models.isScalar(value.type()) && rules.condition(value))
                .toList();
        var found = new ArrayList<Comparison>();
        for (int i = 0; i < 1 + random.nextInt(3) && !scalars.isEmpty(); i++) {
            Reference value = scalars.get(random.nextInt(scalars.size()));
            var operator =
                    Models.isOrdered(value.type()) ? OPERATORS.get(random.nextInt(OPERATORS.size())) : Operator.EQUAL;
            found.add(new Comparison(new Variable(value), operator, new Literal(Models.literal(value.type(), random))));
        }
        return found;
    }

    private void loop(List<Node> nodes, int depth) {
        LoopVariable variable = random.nextInt(3) == 0 ? constants() : overList();
        var item = new LoopItem(variable);
        var first = new ArrayList<Reference>(List.of(item));
        if (item.type().equals(Models.STRUCT)) {
            IoType type = variable.items() instanceof ListItems items
                    ? RandomPipelines.fieldType(items.list())
                    : Models.STRING;
            first.add(new Field(item, "f", type));
            first.add(new Field(item, "g", type));
        }
        var marker = new Group(new Group.Loop(variable, 0), new Region(List.of()), Models.PLACE);
        open.add(marker);
        Made made = region(rules.depthInside(variable, depth - 1), first);
        open.remove(marker);
        var kind = new Group.Loop(variable, random.nextInt(3));
        var group = new Group(kind, made.region(), Models.PLACE);
        nodes.add(group);
        made.here().stream()
                .filter(value -> rules.collected(value) && random.nextInt(2) == 0)
                .forEach(value -> visible.add(new Collected(group, value)));
        made.inBranches().stream()
                .filter(value -> random.nextInt(3) == 0)
                .forEach(value -> visible.add(new Collected(group, value)));
    }

    private LoopVariable constants() {
        if (random.nextBoolean() || !rules.constantStructs()) {
            return new LoopVariable(
                    new ConstantItems(new JsonArray(List.of(JsonValue.of("x"), JsonValue.of("y")))), Models.STRING);
        }
        var item = new JsonObject(Map.of("f", JsonValue.of("x"), "g", JsonValue.of("y")));
        return new LoopVariable(new ConstantItems(new JsonArray(List.of(item, item))), Models.STRUCT);
    }

    private LoopVariable overList() {
        List<Reference> lists = visible.stream()
                .filter(value -> Models.isList(value.type()) && rules.list(value, open))
                .toList();
        if (lists.isEmpty()) {
            return constants();
        }
        Reference list = lists.get(random.nextInt(lists.size()));
        return new LoopVariable(new ListItems(list), RandomPipelines.itemType(list));
    }

    private void exitHandler(List<Node> nodes, int depth) {
        if (!rules.exitHandler(depth)) {
            nodes.add(task());
            return;
        }
        Made made = region(depth - 1, List.of());
        var group = new Group(new Group.ExitHandler(), made.region(), Models.PLACE);
        List<Reference> inputs = visible.stream()
                .filter(value -> !(value instanceof TaskOutput)
                        && !(value instanceof Collected)
                        && !(value instanceof OneOf)
                        && rules.argument(value, open))
                .toList();
        nodes.add(group);
        nodes.add(tasks.exitTask(group, tasks.arguments(inputs, List.of())));
    }
}
