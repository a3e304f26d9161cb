// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.PipelineSignature;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Small models by hand. */
final class Models {
    static final IoType STRING = new IoType.Parameter(ParameterType.STRING, List.of());
    static final IoType DATASET = new IoType.ArtifactIo("system.Dataset", "0.0.1", false);

    static final IoType INTEGER = new IoType.Parameter(ParameterType.NUMBER_INTEGER, List.of());
    static final IoType DOUBLE = new IoType.Parameter(ParameterType.NUMBER_DOUBLE, List.of());
    static final IoType BOOLEAN = new IoType.Parameter(ParameterType.BOOLEAN, List.of());
    static final IoType LIST = new IoType.Parameter(ParameterType.LIST, List.of());
    static final IoType STRUCT = new IoType.Parameter(ParameterType.STRUCT, List.of());
    static final IoType STATUS = new IoType.Parameter(ParameterType.TASK_FINAL_STATUS, List.of());
    static final IoType DATASETS = new IoType.ArtifactIo("system.Dataset", "0.0.1", true);

    static final SourceRef PLACE = new SourceRef() {};

    private Models() {}

    static MethodRef method(String name) {
        return new MethodRef("p", "p.C", "p.C", name, List.of());
    }

    static Input input(String name, IoType type) {
        return new Input(name, name, type, Optional.empty(), false, "");
    }

    static Output output(String name, IoType type) {
        return new Output(name, name, type, "");
    }

    static Output single(IoType type) {
        return new Output("Output", "", type, "");
    }

    static ComponentSignature component(String name, List<Input> inputs, List<Output> outputs) {
        return new ComponentSignature(
                name, "", method(name), new Implementation.Entrypoint("p.C_" + name), inputs, outputs);
    }

    /** A component of text inputs and one text output. */
    static ComponentSignature textComponent(String name, String... inputs) {
        return component(
                name,
                List.of(inputs).stream().map(input -> input(input, STRING)).toList(),
                List.of(single(STRING)));
    }

    static Callee callee(ComponentSignature component) {
        return new Callee.ComponentCallee(component, TaskOptions.none());
    }

    static Task task(ComponentSignature component, Argument... arguments) {
        return task(TaskOptions.none(), component, arguments);
    }

    static Task task(TaskOptions options, ComponentSignature component, Argument... arguments) {
        return new Task(callee(component), bind(component.inputs(), arguments), List.of(), options, PLACE);
    }

    static Task task(PipelineModel nested, TaskOptions options, Argument... arguments) {
        return new Task(
                new Callee.PipelineCallee(nested.signature()),
                bind(nested.signature().inputs(), arguments),
                List.of(),
                options,
                PLACE);
    }

    static Map<Input, Argument> bind(List<Input> inputs, Argument... arguments) {
        var bound = new LinkedHashMap<Input, Argument>();
        for (int i = 0; i < arguments.length; i++) {
            bound.put(inputs.get(i), arguments[i]);
        }
        return bound;
    }

    static TaskOutput out(Task task) {
        return new TaskOutput(task, task.callee().outputs().get(0));
    }

    static PipelineModel pipeline(String name, List<Input> inputs, List<? extends Node> nodes) {
        return new PipelineModel(
                new PipelineSignature(name, "", "", method(name), inputs, List.of()),
                new Region(List.copyOf(nodes)),
                Map.of());
    }

    static PipelineModel pipeline(String name, List<Input> inputs, List<? extends Node> nodes, Reference result) {
        Output output = single(result.type());
        return new PipelineModel(
                new PipelineSignature(name, "", "", method(name), inputs, List.of(output)),
                new Region(List.copyOf(nodes)),
                Map.of(output, result));
    }

    static boolean isScalar(IoType type) {
        return isOrdered(type) || type.equals(BOOLEAN);
    }

    static boolean isOrdered(IoType type) {
        return type.equals(STRING) || type.equals(INTEGER) || type.equals(DOUBLE);
    }

    static boolean isList(IoType type) {
        return type.equals(LIST) || type.equals(DATASETS);
    }

    /** A value of a scalar type, as a condition has it. */
    static Object literal(IoType type, Random random) {
        if (type.equals(STRING)) {
            return "s" + random.nextInt(3);
        } else if (type.equals(INTEGER)) {
            return (long) random.nextInt(5) - 2;
        }
        return type.equals(DOUBLE) ? (Object) (random.nextInt(7) / 2.0 - 1) : random.nextBoolean();
    }
}
