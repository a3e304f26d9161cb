// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Comparison;
import dev.kfp4j.enginetests.model.Condition;
import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.Literal;
import dev.kfp4j.enginetests.model.Operand;
import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A pipeline with branches, loops, retries and an exit handler, whose steps leave a mark of each attempt. No two of its
 * steps have the same marks, those of a loop's items neither.
 */
public final class MarkedPipeline {

    private static final List<String> WORDS = List.of("red", "green", "blue", "white", "black");

    private final Random random;
    private final Parts parts = new Parts("test/image");
    private final Path marks;
    private final int longest;

    private MarkedPipeline(Random random, Path marks, int longest) {
        this.random = random;
        this.marks = marks;
        this.longest = longest;
    }

    /**
     * Makes one.
     *
     * @param random what it is made from
     * @param marks where its steps leave marks
     * @param longest how long an attempt takes at most, in milliseconds
     */
    public static GeneratedPipeline of(Random random, Path marks, int longest) {
        return new MarkedPipeline(random, marks, longest).make();
    }

    private GeneratedPipeline make() {
        var root = new Graph();
        Graph work = root;
        boolean guarded = random.nextBoolean();
        if (guarded) {
            work = new Graph();
        }
        Channel first = marked(work, constant(word()));
        Channel branch = branches(work, first);
        Channel collected = loop(work);
        Channel nested = nested(work, branch);
        Channel joined = join(work, collected);
        Channel last = marked(work, joined);
        if (guarded) {
            var handler = new Task(parts.name("exit-handler"));
            handler.graph(parts, root, work);
            new Task(parts.name("at-exit"))
                    .take("status", new ParameterSource.FinalStatus(handler.key()))
                    .after(handler.key(), true)
                    .always()
                    .step(parts, root, StepKind.ENDED, Kind.TEXT);
            output(root, "beside", marked(root, constant(word())));
        } else {
            output(root, "branch", branch);
            output(root, "nested", nested);
            output(root, "last", last);
        }
        return new GeneratedPipeline(parts.manifest("marked", root), parts.conditions());
    }

    private Channel branches(Graph outer, Channel value) {
        String input = Passing.PREFIX + "value";
        var branches = new Graph();
        branches.input(input, Kind.TEXT);
        Condition isRed = new Condition.Compare(
                new Operand(input, Kind.TEXT),
                Comparison.EQUAL,
                new Literal.Text(WORDS.get(0), Literal.Text.Writing.SINGLE_QUOTES));
        var selectors = new ArrayList<DagOutputs.ParameterSelector>();
        for (Condition condition : List.of(isRed, new Condition.Not(isRed))) {
            var branch = new Graph();
            branch.input(input, Kind.TEXT);
            Channel given = marked(branch, marked(branch, branch.channels().get(0)));
            var task = new Task(parts.name("condition"))
                    .take(input, branches.channels().get(0))
                    .condition(parts.cel(condition));
            output(branch, "given", given);
            task.graph(parts, branches, branch);
            selectors.add(new DagOutputs.ParameterSelector(task.key(), "given"));
        }
        branches.output("given", ParameterType.STRING, selectors);
        var task = new Task(parts.name("condition-branches")).take(input, value);
        task.graph(parts, outer, branches);
        return new Channel(Kind.TEXT, new ParameterSource.TaskOutput(task.key(), "given"), true);
    }

    private Channel loop(Graph outer) {
        var body = new Graph();
        String item = Passing.PREFIX + parts.name("item");
        body.input(item, Kind.TEXT);
        Channel given = marked(body, marked(body, body.channels().get(0)));
        if (random.nextBoolean()) {
            innerLoop(body, body.channels().get(0));
        }
        output(body, "given", ParameterType.LIST, given);
        var task = new Task(parts.name("for-loop"));
        task.loop(new TaskIterator.RawItems(item, words(2 + random.nextInt(3))), random.nextInt(3));
        task.graph(parts, outer, body);
        return new Channel(Kind.TEXTS, new ParameterSource.TaskOutput(task.key(), "given"), true);
    }

    /** Its steps are told both items, so that their marks differ from those of all other items. */
    private void innerLoop(Graph outer, Channel outerItem) {
        var body = new Graph();
        String above = Passing.PREFIX + "above";
        String item = Passing.PREFIX + parts.name("item");
        body.input(above, Kind.TEXT);
        body.input(item, Kind.TEXT);
        Task step = task(0).takeFurther(above, body.channels().get(0))
                .takeFurther(item, body.channels().get(1))
                .constant("value", JsonValue.of(placeholder(above) + " and " + placeholder(item)));
        step.step(parts, body, StepKind.MARKED, Kind.TEXT);
        var task = new Task(parts.name("for-loop")).take(above, outerItem);
        task.loop(new TaskIterator.RawItems(item, words(2)), 0);
        task.graph(parts, outer, body);
    }

    private Channel nested(Graph outer, Channel value) {
        var inner = new Graph();
        inner.input("value", Kind.TEXT);
        Channel given = marked(inner, inner.channels().get(0));
        output(inner, "given", given);
        var task = new Task(parts.name("nested")).take("value", value).retries(2);
        task.graph(parts, outer, inner);
        return new Channel(Kind.TEXT, new ParameterSource.TaskOutput(task.key(), "given"), true);
    }

    private Channel join(Graph graph, Channel list) {
        return new Task(parts.name("join"))
                .take("value", list)
                .step(parts, graph, StepKind.JOIN, Kind.TEXT)
                .orElseThrow();
    }

    private Channel marked(Graph graph, Channel value) {
        int failures = random.nextInt(4) == 0 ? 1 : 0;
        var task = task(failures).take("value", value);
        if (failures > 0) {
            task.retries(2);
        }
        return task.step(parts, graph, StepKind.MARKED, Kind.TEXT).orElseThrow();
    }

    private Task task(int failures) {
        String name = parts.name("marked");
        return new Task(name)
                .constant("place", JsonValue.of(marks.toString()))
                .constant("name", JsonValue.of(name))
                .constant("failures", JsonValue.of(failures))
                .constant("millis", JsonValue.of(random.nextInt(longest)));
    }

    private static void output(Graph graph, String name, Channel channel) {
        output(graph, name, ParameterType.STRING, channel);
    }

    private static void output(Graph graph, String name, ParameterType type, Channel channel) {
        var source = (ParameterSource.TaskOutput) channel.source();
        graph.output(
                name,
                type,
                List.of(new DagOutputs.ParameterSelector(source.producerTask(), source.outputParameterKey())));
    }

    private static Channel constant(String word) {
        return new Channel(Kind.TEXT, new ParameterSource.Constant(JsonValue.of(word)), true);
    }

    private static String placeholder(String input) {
        return "{{$.inputs.parameters['" + input + "']}}";
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private static String words(int count) {
        return Json.write(new JsonArray(
                WORDS.subList(0, count).stream().map(JsonValue::of).toList()));
    }
}
