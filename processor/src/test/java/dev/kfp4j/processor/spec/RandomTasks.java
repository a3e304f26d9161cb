// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes random calls. */
final class RandomTasks {
    static final List<Output> OUTPUTS = List.of(
            Models.output("out", Models.STRING),
            Models.output("num", Models.INTEGER),
            Models.output("lst", Models.LIST),
            Models.output("data", Models.DATASET));

    private final Random random;
    private final RandomRules rules;
    private final List<PipelineModel> callable;

    RandomTasks(Random random, RandomRules rules, List<PipelineModel> callable) {
        this.random = random;
        this.rules = rules;
        this.callable = callable;
    }

    /**
     * Arguments for one call.
     *
     * @param usable what may be one
     * @param texts what may stand in one
     */
    List<Argument> arguments(List<Reference> usable, List<Reference> texts) {
        var arguments = new ArrayList<Argument>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int kind = random.nextInt(4);
            if (kind == 0 || (kind > 1 && usable.isEmpty())) {
                arguments.add(new ConstantArgument(JsonValue.of("c" + i)));
            } else if (kind == 1) {
                arguments.add(text(texts));
            } else {
                arguments.add(usable.get(random.nextInt(usable.size())));
            }
        }
        return arguments;
    }

    private Argument text(List<Reference> values) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Fixed("x"));
        for (Reference value : values) {
            if (random.nextInt(4) == 0) {
                parts.add(new Part.Hole(value));
            }
        }
        return new Text(parts);
    }

    /** A call of a component made for the arguments, or of a pipeline that can do with them. */
    Task task(List<Argument> arguments, List<Node> after, boolean mayBeNested) {
        if (mayBeNested && !callable.isEmpty() && random.nextInt(6) == 0) {
            return nested(callable.get(random.nextInt(callable.size())), arguments, after);
        }
        return component(arguments, after, TaskOptions.none(), false);
    }

    private static Task nested(PipelineModel pipeline, List<Argument> offered, List<Node> after) {
        var arguments = new LinkedHashMap<Input, Argument>();
        for (Input input : pipeline.signature().inputs()) {
            offered.stream()
                    .filter(argument -> type(argument).equals(input.type()))
                    .findFirst()
                    .ifPresent(argument -> arguments.put(input, argument));
        }
        return new Task(
                new Callee.PipelineCallee(pipeline.signature()), arguments, after, TaskOptions.none(), Models.PLACE);
    }

    private static IoType type(Argument argument) {
        return argument instanceof Reference reference ? reference.type() : Models.STRING;
    }

    /** A task that runs when a group has ended. */
    Task exitTask(Group group, List<Argument> arguments) {
        var options = TaskOptions.none().toBuilder().ignoreUpstreamFailure(true).build();
        var all = new ArrayList<>(arguments);
        boolean status = random.nextBoolean();
        if (status) {
            all.add(new FinalStatus(group));
        }
        return component(all, List.of(group), options, true);
    }

    private Task component(List<Argument> arguments, List<Node> after, TaskOptions options, boolean exit) {
        var bound = new LinkedHashMap<Input, Argument>();
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            String name = rules.peer() || i > 0 ? "in" + i : "pipelinechannel--b";
            bound.put(
                    argument instanceof FinalStatus
                            ? new Input(name, name, Models.STATUS, Optional.empty(), true, "")
                            : Models.input(name, type(argument)),
                    argument);
        }
        String[] stems = rules.peer() ? RandomPipelines.PLAIN_STEMS : RandomPipelines.CLASHING_STEMS;
        var component = Models.component(
                stems[random.nextInt(stems.length)], List.copyOf(bound.keySet()), exit ? List.of() : OUTPUTS);
        return new Task(Models.callee(component), bound, after, options, Models.PLACE);
    }
}
