// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.container.ContainerCommand;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Callee.ImportedCallee;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Opaque;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Binds the arguments of a call to the callee's inputs, by KFP's rules in addition to Java's types. {@code null} omits
 * an input. So does a constant that equals the input's default, because the shorter manifest means the same. The
 * exception is an input in a command line: the driver of a cluster does not know its default.
 */
final class ArgumentBinding {
    private final Body body;

    ArgumentBinding(Body body) {
        this.body = body;
    }

    /**
     * Binds one argument. If there is a mistake, the input stays unbound. The task is created all the same, so that
     * mistakes in uses of its results are found in the same compilation.
     *
     * @param at the argument
     * @param bound receives the binding
     */
    void bind(Callee callee, Input input, Value value, TreePath at, Map<Input, Argument> bound) {
        if (value instanceof Known known) {
            bindConstant(callee, input, known, at, bound);
        } else if (value instanceof Reference reference) {
            if (!input.optional()) {
                MissingValues.inputOf(reference)
                        .ifPresent(missing -> body.refuse(
                                at,
                                BodyCode.OPTIONAL_TO_REQUIRED,
                                input.javaName(),
                                callee.name(),
                                missing.javaName(),
                                requiredRemedy(input)));
            }
            bound.put(input, reference);
        } else if (value instanceof Text text) {
            bindText(callee, input, text, at, bound);
        } else if (value instanceof RunConstant run) {
            bound.put(input, run);
        } else {
            refuseValue(value, at);
        }
    }

    /** An artifact has no default. */
    private static String requiredRemedy(Input input) {
        return input.type() instanceof IoType.ArtifactIo
                ? "remove @Nullable from the pipeline's input, or make the component's input @Nullable"
                : "give the pipeline's input a default with @Default, or make the component's input @Nullable";
    }

    private void bindConstant(Callee callee, Input input, Known known, TreePath at, Map<Input, Argument> bound) {
        Constant constant = known.constant();
        if (constant instanceof Constant.Null) {
            bindNull(callee, input, at);
        } else if (input.type() instanceof IoType.ArtifactIo) {
            body.refuse(at, BodyCode.CONSTANT_ARTIFACT, input.javaName(), callee.name());
        } else if (!ConstantValues.isExact(constant)) {
            body.refuse(at, BodyCode.NUMBER_OUT_OF_RANGE, TreePaths.quote(at.getLeaf()));
        } else if (isAllowed(constant.json(), callee, input, at)
                && isWritable(ConstantValues.texts(constant.json()), callee, input, at)
                && (known.pinned() || !meansDefault(callee, input, constant))) {
            bound.put(input, new ConstantArgument(constant.json()));
        }
    }

    /** Refuses a constant that is not among the allowed values of the input, if the input has such. */
    private boolean isAllowed(JsonValue value, Callee callee, Input input, TreePath at) {
        List<JsonValue> literals =
                input.type() instanceof IoType.Parameter parameter ? parameter.literals() : List.of();
        boolean allowed = literals.isEmpty() || literals.contains(value);
        if (!allowed) {
            String all = literals.stream().map(Json::write).collect(Collectors.joining(", "));
            body.refuse(at, ImportCode.NOT_A_LITERAL, input.javaName(), callee.name(), Json.write(value), all);
        }
        return allowed;
    }

    private void bindNull(Callee callee, Input input, TreePath at) {
        String name = input.javaName();
        if (!input.optional() || input.defaultValue().isPresent()) {
            body.refuse(at, BodyCode.NULL_TO_REQUIRED, name, callee.name());
        } else if (commandLine(callee).neededInputs().contains(input.name())) {
            body.refuse(at, ContainerCode.NULL_TO_CONTAINER, name, callee.name(), name, name);
        }
    }

    /** The command line of a foreign component stays as it is: a cluster inserts an explicit value, but no default. */
    private static boolean meansDefault(Callee callee, Input input, Constant constant) {
        return !(callee instanceof ImportedCallee)
                && input.defaultValue().equals(Optional.of(constant.json()))
                && !commandLine(callee).inputs().contains(input.name());
    }

    /** The command line of a callee with KFP's placeholders; empty for a Java method, which receives all inputs. */
    private static ContainerCommand commandLine(Callee callee) {
        return callee instanceof ComponentCallee component
                        && component.signature().implementation() instanceof Implementation.Container container
                ? container.commandLine()
                : new ContainerCommand(List.of());
    }

    private void bindText(Callee callee, Input input, Text text, TreePath at, Map<Input, Argument> bound) {
        boolean single = text.parts().size() == 1;
        if (single && text.parts().get(0) instanceof Part.Hole hole && isText(hole.reference())) {
            bound.put(input, hole.reference());
        } else if (callee.isGraph() && !text.references().isEmpty()) {
            body.refuse(at, BodyCode.TEXT_TO_PIPELINE, callee.name());
        } else if (isWritable(text.parts().stream().map(ArgumentBinding::fixed).toList(), callee, input, at)) {
            bound.put(input, text);
        }
    }

    private static String fixed(Part part) {
        return part instanceof Part.Fixed constant ? constant.text() : "";
    }

    /** Refuses text that a manifest cannot contain, and text that KFP would read as a placeholder. */
    private boolean isWritable(List<String> texts, Callee callee, Input input, TreePath at) {
        if (!texts.stream().allMatch(UnicodeText::isWellFormed)) {
            String which = "for input \"" + input.javaName() + "\" of \"" + callee.name() + "\"";
            body.refuse(at, ComponentCode.BROKEN_TEXT, which);
            return false;
        }
        boolean ours = texts.stream().noneMatch(ConstantValues::hasPlaceholder);
        if (!ours) {
            body.refuse(at, BodyCode.PLACEHOLDER, input.javaName(), callee.name());
        }
        return ours;
    }

    private static boolean isText(Reference reference) {
        return reference.type() instanceof IoType.Parameter parameter && parameter.type() == ParameterType.STRING;
    }

    private void refuseValue(Value value, TreePath at) {
        if (value instanceof TaskResults results) {
            String outputs = results.task().callee().outputs().stream()
                    .map(Output::javaName)
                    .map(name -> TreePaths.quote(at.getLeaf()) + "." + name + "()")
                    .collect(Collectors.joining(", "));
            body.refuse(at, BodyCode.WHOLE_RESULT, results.task().callee().name(), outputs);
        } else if (value instanceof Value.RecordOf) {
            body.refuse(at, BodyCode.RECORD_OF_RESULTS);
        } else if (value instanceof Value.Decision) {
            body.refuse(at, DecisionCode.CONDITION_AS_VALUE, TreePaths.quote(at.getLeaf()));
        } else if (value instanceof Opaque opaque) {
            String what = "\"" + TreePaths.quote(at.getLeaf()) + "\" here (" + opaque.reason() + ")";
            body.refuse(at, BodyCode.BODY_OTHER, what);
        } else if (value instanceof Value.OpenList) {
            body.refuse(
                    at,
                    LoopCode.LIST_NOT_READY,
                    TreePaths.quote(at.getLeaf()),
                    "no loop has filled it",
                    CollectLowering.USE_LATER);
        } else if (value instanceof Value.TaskEnd) {
            body.refuse(at, BodyCode.BODY_OTHER, "the end of a task as a value");
        }
    }
}
