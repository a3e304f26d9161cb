// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/** Pipelines with groups in groups, where anything may use anything that comes before it. Names are made to clash. */
final class RandomPipelines {
    private static final String[] STEMS = {"a", "a-b", "b", "a-2", "condition-1", "b-Output"};

    private final Random random;
    private final List<Reference> made = new ArrayList<>();
    private final List<Task> tasks = new ArrayList<>();

    private RandomPipelines(long seed) {
        random = new Random(seed);
    }

    static PipelineModel pipeline(long seed) {
        var generator = new RandomPipelines(seed);
        var inputs = List.of(
                Models.input("b", Models.STRING),
                Models.input("b-Output", Models.STRING),
                Models.input("data", Models.DATASET));
        inputs.forEach(input -> generator.made.add(new PipelineInput(input)));
        Region body = generator.region(3);
        List<Reference> outputs =
                generator.made.stream().filter(TaskOutput.class::isInstance).toList();
        return outputs.isEmpty()
                ? Models.pipeline("p", inputs, body.nodes())
                : Models.pipeline("p", inputs, body.nodes(), outputs.get(generator.random.nextInt(outputs.size())));
    }

    private Region region(int depth) {
        var nodes = new ArrayList<Node>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            if (depth > 0 && random.nextInt(3) == 0) {
                nodes.add(new Group(new Group.ExitHandler(), region(depth - 1), Models.PLACE));
            } else {
                nodes.add(task());
            }
        }
        return new Region(nodes);
    }

    private Task task() {
        String name = STEMS[random.nextInt(STEMS.length)];
        var inputs = new ArrayList<Input>();
        var arguments = new LinkedHashMap<Input, Argument>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            Argument argument = argument();
            IoType type = argument instanceof Reference reference ? reference.type() : Models.STRING;
            Input input = Models.input(i == 0 ? "pipelinechannel--b" : "in" + i, type);
            inputs.add(input);
            arguments.put(input, argument);
        }
        ComponentSignature component = Models.component(
                name,
                inputs,
                List.of(Models.output("Output", Models.STRING), Models.output("b-Output", Models.DATASET)));
        List<Node> after = new ArrayList<>();
        if (!tasks.isEmpty() && random.nextInt(4) == 0) {
            after.add(tasks.get(random.nextInt(tasks.size())));
        }
        var task = new Task(new Callee.ComponentCallee(component), arguments, after, TaskOptions.none(), Models.PLACE);
        tasks.add(task);
        component.outputs().forEach(output -> made.add(new TaskOutput(task, output)));
        return task;
    }

    private Argument argument() {
        return switch (random.nextInt(4)) {
            case 0 -> new ConstantArgument(JsonValue.of(random.nextInt(5)));
            case 1 -> text();
            default -> made.get(random.nextInt(made.size()));
        };
    }

    private Argument text() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Fixed("x"));
        for (Reference reference : made) {
            if (reference.type() instanceof IoType.Parameter && random.nextInt(4) == 0) {
                parts.add(new Part.Hole(reference));
            }
        }
        return new Text(parts);
    }
}
