// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Fills graphs with tasks. */
final class GraphGenerator {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final Map<Kind, StepKind> STEPS = Map.of(
            Kind.TEXT, StepKind.TEXT,
            Kind.WHOLE, StepKind.WHOLE,
            Kind.REAL, StepKind.REAL,
            Kind.FLAG, StepKind.FLAG,
            Kind.TEXTS, StepKind.TEXTS,
            Kind.WHOLES, StepKind.WHOLES);

    private final Random random;
    private final Parts parts;
    private final Options options;
    private final Samples samples;
    private final Conditions conditions;
    private final GroupGenerator groups;

    GraphGenerator(Random random, Parts parts, Options options) {
        this.random = random;
        this.parts = parts;
        this.options = options;
        this.samples = new Samples(random);
        this.conditions = new Conditions(random, samples);
        this.groups = new GroupGenerator(random, parts, this, samples, conditions);
    }

    /**
     * Puts tasks into a graph.
     *
     * @param graph the graph
     * @param depth how many graphs may be nested in it
     * @param inLoop whether its tasks may run several times
     * @param count how many tasks, about
     */
    void fill(Graph graph, int depth, boolean inLoop, int count) {
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(depth > 0 ? 14 : 8)) {
                case 0, 1, 2 -> step(graph, samples.kind());
                case 3 -> join(graph);
                case 4 -> maybe(graph);
                case 5 -> sentence(graph);
                case 6 -> file(graph);
                case 7 -> trouble(graph, inLoop);
                case 8, 9 -> groups.branches(graph, depth - 1, inLoop);
                case 10 -> groups.condition(graph, depth - 1, inLoop);
                case 11, 12 -> groups.loop(graph, depth - 1);
                default ->
                    groups.nested(graph, depth - 1, inLoop, options.marks().isPresent());
            }
        }
    }

    /** Gives the root graph an input of each kind. */
    void inputs(Graph root) {
        for (Kind kind : KINDS) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            root.input(name, StepKind.withDefault(kind.type(), samples.value(kind)));
            root.channel(new Channel(kind, new ParameterSource.ComponentInput(name), true));
        }
    }

    /** Guards a graph by a step that runs at its end. */
    void exitHandler(Graph root) {
        groups.exitHandler(root, 1);
    }

    Kind kind() {
        return samples.kind();
    }

    /** Returns an existing value of a kind, or the output of a new step. */
    Channel channel(Graph graph, Kind kind, boolean sure) {
        List<Channel> there = graph.channels().stream()
                .filter(channel -> channel.kind() == kind && (channel.sure() || !sure))
                .toList();
        if (!there.isEmpty() && random.nextInt(4) > 0) {
            return there.get(random.nextInt(there.size()));
        }
        var task = new Task(parts.name("make")).constant("value", samples.value(kind));
        return task.step(parts, graph, STEPS.get(kind), kind).orElseThrow();
    }

    private void step(Graph graph, Kind kind) {
        var task = new Task(parts.name("step"));
        if (random.nextInt(3) == 0) {
            task.constant("value", samples.value(kind));
        } else {
            task.take("value", channel(graph, kind, false));
        }
        decorate(graph, task).step(parts, graph, STEPS.get(kind), kind);
    }

    private void join(Graph graph) {
        var task = new Task(parts.name("join")).take("value", channel(graph, Kind.TEXTS, false));
        if (random.nextBoolean()) {
            task.constant("separator", JsonValue.of(samples.text()));
        }
        decorate(graph, task).step(parts, graph, StepKind.JOIN, Kind.TEXT);
    }

    private void maybe(Graph graph) {
        var task = new Task(parts.name("maybe"));
        if (random.nextBoolean()) {
            task.take("value", channel(graph, Kind.TEXT, false));
        }
        decorate(graph, task).step(parts, graph, StepKind.MAYBE, Kind.TEXT);
    }

    /** A constant text in which a number's place is held; KFP has the task take the number as a further input. */
    private void sentence(Graph graph) {
        Channel number = channel(graph, Kind.WHOLE, false);
        String input = Passing.PREFIX + parts.name("number");
        new Task(parts.name("sentence"))
                .takeFurther(input, number)
                .constant("value", JsonValue.of("it is {{$.inputs.parameters['" + input + "']}} in all"))
                .step(parts, graph, StepKind.TEXT, Kind.TEXT);
    }

    private void file(Graph graph) {
        var write = new Task(parts.name("write")).take("value", channel(graph, Kind.TEXT, false));
        write.step(parts, graph, StepKind.WRITE, Kind.TEXT);
        var read = new Task(parts.name("read")).takeArtifact("data", write.key(), StepKind.OUTPUT);
        read.after(write.key(), write.sure());
        decorate(graph, read).step(parts, graph, StepKind.READ, Kind.TEXT);
    }

    /** A step that fails for good or for some attempts, and one that does not mind. */
    private void trouble(Graph graph, boolean inLoop) {
        if (options.marks().isPresent() && !inLoop && random.nextInt(3) > 0) {
            int failures = random.nextInt(3);
            boolean enough = random.nextInt(6) > 0;
            var task = marked(failures, 0);
            if (failures > 0 && (enough || failures > 1)) {
                task.retries(enough ? failures : failures - 1);
            }
            decorate(graph, task).step(parts, graph, StepKind.MARKED, Kind.TEXT);
            return;
        }
        boolean fails = random.nextInt(4) == 0;
        var task = new Task(parts.name(fails ? "fail" : "pass")).constant("value", JsonValue.of(samples.text()));
        Optional<Channel> given = task.step(parts, graph, fails ? StepKind.FAIL : StepKind.TEXT, Kind.TEXT);
        if (random.nextInt(3) > 0) {
            var after = new Task(parts.name("regardless")).always().after(task.key(), true);
            if (random.nextBoolean()) {
                after.take("value", given.orElseThrow());
            }
            after.step(parts, graph, StepKind.MAYBE, Kind.TEXT);
        }
    }

    /** A step that leaves marks, and fails at first. */
    Task marked(int failures, int millis) {
        String name = parts.name("marked");
        return new Task(name)
                .constant("value", JsonValue.of(samples.text()))
                .constant("place", JsonValue.of(options.marks().orElseThrow().toString()))
                .constant("name", JsonValue.of(name))
                .constant("failures", JsonValue.of(failures))
                .constant("millis", JsonValue.of(millis));
    }

    /** Sometimes something to wait for, sometimes a condition. */
    private Task decorate(Graph graph, Task task) {
        if (!graph.upstream().isEmpty() && random.nextInt(5) == 0) {
            List<String> names = List.copyOf(graph.upstream().keySet());
            String name = names.get(random.nextInt(names.size()));
            task.after(name, graph.upstream().get(name));
        }
        if (random.nextInt(10) == 0) {
            var passing = new Passing();
            String name = parts.name("asked");
            passing.pass(name, channel(graph, samples.scalar(), false));
            passing.operands().forEach(operand -> task.takeFurther(operand.input(), passing.channel(operand.input())));
            task.condition(parts.cel(conditions.on(passing.operands())));
        }
        return task;
    }

    /** Returns a task of the graph that always produces a value of a kind. */
    DagOutputs.ParameterSelector giver(Graph graph, Kind kind) {
        for (Channel channel : graph.channels()) {
            if (channel.kind() == kind
                    && channel.sure()
                    && channel.source() instanceof ParameterSource.TaskOutput output
                    && random.nextBoolean()) {
                return new DagOutputs.ParameterSelector(output.producerTask(), output.outputParameterKey());
            }
        }
        return newGiver(graph, kind);
    }

    /** Returns a new step that always produces a value of a kind. */
    DagOutputs.ParameterSelector newGiver(Graph graph, Kind kind) {
        var task = new Task(parts.name("give")).take("value", channel(graph, kind, true));
        task.step(parts, graph, STEPS.get(kind), kind);
        return new DagOutputs.ParameterSelector(task.key(), StepKind.OUTPUT);
    }
}
