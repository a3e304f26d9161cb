// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Opaque;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Binds the arguments of a call to the callee's inputs, by KFP's rules beyond those of Java's types. {@code null} leaves
 * an input out, and so does a constant that equals the input's default: it means the same, and the manifest says less.
 */
final class ArgumentBinding {
    private static final String PLACEHOLDER_START = "{{$";
    /** The greatest whole number up to which a double has no gaps. */
    private static final long LARGEST_WHOLE = (1L << 53) - 1;

    private final Body body;

    ArgumentBinding(Body body) {
        this.body = body;
    }

    /**
     * Binds one argument. Where a mistake is reported, here or where the value was made, the input stays unbound, and the
     * task is there all the same, so that mistakes in what is made of its results are found in the same compilation.
     *
     * @param at the argument
     * @param bound where the binding goes
     */
    void bind(Callee callee, Input input, Value value, TreePath at, Map<Input, Argument> bound) {
        if (value instanceof Known known) {
            bindConstant(callee, input, known, at, bound);
        } else if (value instanceof Reference reference) {
            if (mayBeMissing(reference) && !input.optional()) {
                String name = ((PipelineInput) reference).input().javaName();
                body.refuse(at, BodyCode.OPTIONAL_TO_REQUIRED, input.javaName(), callee.name(), name);
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

    /** Whether a value may be missing at run time. */
    private static boolean mayBeMissing(Reference reference) {
        return reference instanceof PipelineInput input
                && input.input().optional()
                && input.input().defaultValue().isEmpty();
    }

    private void bindConstant(Callee callee, Input input, Known known, TreePath at, Map<Input, Argument> bound) {
        Constant constant = known.constant();
        if (constant instanceof Constant.Null) {
            if (!input.optional() || input.defaultValue().isPresent()) {
                body.refuse(at, BodyCode.NULL_TO_REQUIRED, input.javaName(), callee.name());
            }
        } else if (input.type() instanceof IoType.ArtifactIo) {
            body.refuse(at, BodyCode.CONSTANT_ARTIFACT, input.javaName(), callee.name());
        } else if (!isExact(constant)) {
            body.refuse(at, BodyCode.NUMBER_OUT_OF_RANGE, Body.quote(at.getLeaf()));
        } else if (isWritable(texts(constant.json()), callee, input, at)
                && (known.pinned() || !input.defaultValue().equals(Optional.of(constant.json())))) {
            bound.put(input, new ConstantArgument(constant.json()));
        }
    }

    private void bindText(Callee callee, Input input, Text text, TreePath at, Map<Input, Argument> bound) {
        boolean single = text.parts().size() == 1;
        if (single && text.parts().get(0) instanceof Part.Hole hole && isText(hole.reference())) {
            bound.put(input, hole.reference());
        } else if (callee instanceof PipelineCallee && !text.references().isEmpty()) {
            body.refuse(at, BodyCode.TEXT_TO_PIPELINE, callee.name());
        } else if (isWritable(text.parts().stream().map(ArgumentBinding::fixed).toList(), callee, input, at)) {
            bound.put(input, text);
        }
    }

    private static String fixed(Part part) {
        return part instanceof Part.Fixed constant ? constant.text() : "";
    }

    /** Refuses text that a manifest cannot hold, and text that KFP would take for its own. */
    private boolean isWritable(List<String> texts, Callee callee, Input input, TreePath at) {
        if (!texts.stream().allMatch(UnicodeText::isWellFormed)) {
            String which = "for input \"" + input.javaName() + "\" of \"" + callee.name() + "\"";
            body.refuse(at, ComponentCode.BROKEN_TEXT, which);
            return false;
        }
        boolean ours = texts.stream().noneMatch(text -> text.contains(PLACEHOLDER_START));
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
                    .map(name -> Body.quote(at.getLeaf()) + "." + name + "()")
                    .collect(Collectors.joining(", "));
            body.refuse(at, BodyCode.WHOLE_RESULT, results.task().callee().name(), outputs);
        } else if (value instanceof Value.RecordOf) {
            body.refuse(at, BodyCode.RECORD_OF_RESULTS);
        } else if (value instanceof Opaque opaque) {
            String what = "\"" + Body.quote(at.getLeaf()) + "\" here (" + opaque.reason() + ")";
            body.refuse(at, BodyCode.BODY_OTHER, what);
        } else if (value instanceof Value.TaskEnd) {
            body.refuse(at, BodyCode.BODY_OTHER, "the end of a task as a value");
        }
    }

    /** Whether all numbers in a constant arrive as they are: whole ones within what a double counts, others finite. */
    private static boolean isExact(Constant constant) {
        if (constant instanceof Scalar scalar) {
            return !(scalar.value() instanceof Number number) || isExact(number);
        } else if (constant instanceof Constant.ListOf list) {
            return list.elements().stream().allMatch(ArgumentBinding::isExact);
        } else if (constant instanceof Constant.MapOf map) {
            return map.entries().values().stream().allMatch(ArgumentBinding::isExact);
        }
        return !(constant instanceof Constant.RecordOf fields)
                || fields.fields().values().stream().allMatch(ArgumentBinding::isExact);
    }

    private static boolean isExact(Number number) {
        return (number instanceof Float || number instanceof Double)
                ? Double.isFinite(number.doubleValue())
                : (number.longValue() >= -LARGEST_WHOLE && number.longValue() <= LARGEST_WHOLE);
    }

    /** All texts in a value, names too. */
    private static List<String> texts(JsonValue json) {
        if (json instanceof JsonString text) {
            return List.of(text.value());
        } else if (json instanceof JsonArray array) {
            return array.values().stream()
                    .flatMap(value -> texts(value).stream())
                    .toList();
        } else if (json instanceof JsonObject object) {
            var values = object.members().values().stream().flatMap(value -> texts(value).stream());
            return Stream.concat(object.members().keySet().stream(), values).toList();
        }
        return List.of();
    }
}
