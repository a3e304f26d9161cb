// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Condition;
import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.Operand;
import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Generates nested graphs: branches, loops, nested pipelines and exit handlers. */
final class GroupGenerator {

    private final Random random;
    private final Parts parts;
    private final GraphGenerator tasks;
    private final Samples samples;
    private final Conditions conditions;

    GroupGenerator(Random random, Parts parts, GraphGenerator tasks, Samples samples, Conditions conditions) {
        this.random = random;
        this.parts = parts;
        this.tasks = tasks;
        this.samples = samples;
        this.conditions = conditions;
    }

    /** Adds branches of which exactly one runs, and sometimes the value of that branch. */
    void branches(Graph outer, int depth, boolean inLoop) {
        var branches = new Graph();
        var passing = passing(outer).declare(branches);
        Passing inside = passing.inside(branches);
        boolean files = random.nextInt(4) == 0;
        boolean gives = random.nextInt(4) > 0;
        String given = Passing.PREFIX + parts.name("oneof");
        var parameters = new ArrayList<DagOutputs.ParameterSelector>();
        var artifacts = new ArrayList<DagOutputs.ArtifactSelector>();
        List<Condition> before = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            var branch = new Graph();
            var task = new Task(parts.name("condition"));
            inside.declare(branch).bind(task);
            task.condition(parts.cel(condition(before, i == count - 1, inside.operands())));
            tasks.fill(branch, depth, inLoop, random.nextInt(3));
            String output = Passing.PREFIX + task.key() + "-Output";
            if (gives && files) {
                branch.artifactOutput(output, false, List.of(writer(branch)));
                artifacts.add(new DagOutputs.ArtifactSelector(task.key(), output));
            } else {
                branch.output(output, ParameterType.STRING, List.of(tasks.giver(branch, Kind.TEXT)));
                parameters.add(new DagOutputs.ParameterSelector(task.key(), output));
            }
            task.graph(parts, branches, branch);
        }
        var task = new Task(parts.name("condition-branches"));
        passing.bind(task);
        if (gives && files) {
            branches.artifactOutput(given, false, artifacts);
        } else if (gives) {
            branches.output(given, ParameterType.STRING, parameters);
        }
        task.graph(parts, outer, branches);
        if (gives && files) {
            var read = new Task(parts.name("read")).takeArtifact("data", task.key(), given);
            read.after(task.key(), task.sure()).step(parts, outer, StepKind.READ, Kind.TEXT);
        } else if (gives) {
            outer.channel(new Channel(Kind.TEXT, new ParameterSource.TaskOutput(task.key(), given), task.sure()));
        }
    }

    /** A graph that runs if a condition holds. */
    void condition(Graph outer, int depth, boolean inLoop) {
        var inner = new Graph();
        var passing = passing(outer).declare(inner);
        var task = new Task(parts.name("condition"));
        passing.bind(task);
        task.condition(parts.cel(conditions.on(passing.operands())));
        tasks.fill(inner, depth, inLoop, 1 + random.nextInt(2));
        tasks.newGiver(inner, Kind.TEXT);
        task.graph(parts, outer, inner);
    }

    /** Adds a loop, and collects the outputs of its iterations. */
    void loop(Graph outer, int depth) {
        String key = parts.name("for-loop");
        var task = new Task(key);
        var body = new Graph();
        passing(outer).declare(body).bind(task);
        String item = Passing.PREFIX + key + "-loop-item";
        TaskIterator items = items(outer, body, task, item);
        task.loop(items, random.nextInt(4));
        tasks.fill(body, depth, true, 1 + random.nextInt(2));
        Kind kind = random.nextBoolean() ? Kind.TEXT : Kind.WHOLE;
        String output = Passing.PREFIX + key + "-Output";
        body.output(output, ParameterType.LIST, List.of(tasks.newGiver(body, kind)));
        Optional<String> inner = collectedInside(body, key);
        boolean files = random.nextInt(3) == 0;
        if (files) {
            body.artifactOutput(Passing.PREFIX + key + "-data", true, List.of(writer(body)));
        }
        task.graph(parts, outer, body);
        outer.channel(new Channel(kind.list(), new ParameterSource.TaskOutput(key, output), task.sure()));
        inner.ifPresent(
                name -> outer.channel(new Channel(Kind.TEXTS, new ParameterSource.TaskOutput(key, name), task.sure())));
        if (files) {
            new Task(parts.name("read-all"))
                    .takeArtifact("data", key, Passing.PREFIX + key + "-data")
                    .after(key, task.sure())
                    .step(parts, outer, StepKind.READ_ALL, Kind.TEXTS);
        }
    }

    /** The collected outputs of an inner loop become one flat list. */
    private static Optional<String> collectedInside(Graph body, String key) {
        for (Channel channel : body.channels()) {
            if (channel.kind() == Kind.TEXTS
                    && channel.sure()
                    && channel.source() instanceof ParameterSource.TaskOutput output
                    && output.producerTask().startsWith("for-loop-")) {
                String name = Passing.PREFIX + key + "-flat";
                body.output(
                        name,
                        ParameterType.LIST,
                        List.of(new DagOutputs.ParameterSelector(output.producerTask(), output.outputParameterKey())));
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private TaskIterator items(Graph outer, Graph body, Task task, String item) {
        switch (random.nextInt(4)) {
            case 0 -> {
                // Objects, of which the tasks pick parts.
                body.input(item, StepKind.required(ParameterType.STRUCT));
                body.channel(part(item, "a", Kind.TEXT));
                body.channel(part(item, "b", Kind.WHOLE));
                var objects = new ArrayList<JsonValue>();
                for (int i = random.nextInt(3); i >= 0; i--) {
                    objects.add(new JsonObject(Map.of("a", samples.value(Kind.TEXT), "b", samples.value(Kind.WHOLE))));
                }
                return new TaskIterator.RawItems(item, Json.write(new JsonArray(objects)));
            }
            case 1 -> {
                Kind kind = random.nextBoolean() ? Kind.TEXT : Kind.WHOLE;
                body.input(item, kind);
                return new TaskIterator.RawItems(item, Json.write(samples.distinct(kind, 1 + random.nextInt(3))));
            }
            default -> {
                Channel list = tasks.channel(outer, random.nextBoolean() ? Kind.TEXTS : Kind.WHOLES, false);
                String name = Passing.PREFIX + parts.name("items");
                task.take(name, list);
                body.input(name, StepKind.required(ParameterType.LIST));
                body.input(item, list.kind().element());
                return new TaskIterator.ParameterItems(item, name);
            }
        }
    }

    private static Channel part(String item, String member, Kind kind) {
        return new Channel(
                kind,
                new ParameterSource.ComponentInput(item, Optional.of("parseJson(string_value)[\"" + member + "\"]")),
                true);
    }

    /** A pipeline as a task, with an input that may be left out. */
    void nested(Graph outer, int depth, boolean inLoop, boolean mayFailAtFirst) {
        var inner = new Graph();
        var task = new Task(parts.name("nested"));
        passing(outer).declare(inner).bind(task);
        boolean hasDefault = random.nextBoolean();
        inner.input(
                "choice",
                hasDefault
                        ? StepKind.withDefault(ParameterType.STRING, samples.value(Kind.TEXT))
                        : StepKind.optional(ParameterType.STRING));
        if (random.nextBoolean()) {
            task.take("choice", tasks.channel(outer, Kind.TEXT, false));
        }
        new Task(parts.name("chosen"))
                .take("value", new ParameterSource.ComponentInput("choice"))
                .step(parts, inner, StepKind.MAYBE, Kind.TEXT);
        if (mayFailAtFirst && !inLoop && random.nextInt(4) == 0) {
            // It has no own retries; those of the surrounding graph apply.
            tasks.marked(1, 0).step(parts, inner, StepKind.MARKED, Kind.TEXT);
            task.retries(1 + random.nextInt(2));
        }
        tasks.fill(inner, depth, inLoop, 1 + random.nextInt(3));
        Kind kind = samples.kind();
        inner.output("result", kind.type(), List.of(tasks.giver(inner, kind)));
        task.graph(parts, outer, inner);
        outer.channel(new Channel(kind, new ParameterSource.TaskOutput(task.key(), "result"), task.sure()));
    }

    /** A guarded graph, and the step that runs after it however it ends. */
    void exitHandler(Graph root, int depth) {
        var inner = new Graph();
        var task = new Task(parts.name("exit-handler"));
        tasks.fill(inner, depth, false, 2 + random.nextInt(3));
        tasks.newGiver(inner, Kind.TEXT);
        task.graph(parts, root, inner);
        new Task(parts.name("at-exit"))
                .take("status", new ParameterSource.FinalStatus(task.key()))
                .after(task.key(), true)
                .always()
                .step(parts, root, StepKind.ENDED, Kind.TEXT);
    }

    private DagOutputs.ArtifactSelector writer(Graph graph) {
        var write = new Task(parts.name("write")).take("value", tasks.channel(graph, Kind.TEXT, true));
        write.step(parts, graph, StepKind.WRITE, Kind.TEXT);
        return new DagOutputs.ArtifactSelector(write.key(), StepKind.OUTPUT);
    }

    /** One to three values that can be asked for, and sometimes a list. */
    private Passing passing(Graph outer) {
        var passing = new Passing();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Kind kind = samples.scalar();
            passing.pass(parts.name("passed"), tasks.channel(outer, kind, false));
        }
        if (random.nextInt(3) == 0) {
            passing.pass(parts.name("passed"), tasks.channel(outer, Kind.TEXTS, false));
        }
        return passing;
    }

    /** As KFP's compiler writes them: each branch after the first also asks that none before it holds. */
    private Condition condition(List<Condition> before, boolean last, List<Operand> operands) {
        var all = new ArrayList<Condition>();
        before.forEach(earlier -> all.add(new Condition.Not(earlier)));
        if (!last) {
            Condition own = conditions.on(operands);
            before.add(own);
            all.add(own);
        }
        return all.size() == 1 ? all.get(0) : new Condition.And(all);
    }
}
