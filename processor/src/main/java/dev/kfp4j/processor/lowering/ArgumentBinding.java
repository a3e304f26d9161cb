// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Opaque;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Binds the arguments of a call to the callee's inputs, by KFP's rules beyond those of Java's types. {@code null} leaves
 * an input out, and so does a constant that equals the input's default: it means the same, and the manifest says less.
 */
final class ArgumentBinding {
    private static final String PLACEHOLDER_START = "{{$";
    private static final BigDecimal EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private final Body body;

    ArgumentBinding(Body body) {
        this.body = body;
    }

    /**
     * Binds one argument.
     *
     * @param at the argument
     * @param bound where the binding goes
     * @return false if a mistake was reported, here or where the value was made
     */
    boolean bind(Callee callee, Input input, Value value, TreePath at, Map<Input, Argument> bound) {
        if (value instanceof Known known) {
            return bindConstant(callee, input, known.constant(), at, bound);
        } else if (value instanceof Reference reference) {
            if (mayBeMissing(reference) && !input.optional()) {
                String name = ((PipelineInput) reference).input().javaName();
                return refuse(at, DiagnosticCode.OPTIONAL_TO_REQUIRED, input.javaName(), callee.name(), name);
            }
            bound.put(input, reference);
            return true;
        } else if (value instanceof Text text) {
            return bindText(callee, input, text, at, bound);
        }
        refuseValue(value, at);
        return false;
    }

    /** Whether a value may be missing at run time. */
    private static boolean mayBeMissing(Reference reference) {
        return reference instanceof PipelineInput input
                && input.input().optional()
                && input.input().defaultValue().isEmpty();
    }

    private boolean bindConstant(
            Callee callee, Input input, Constant constant, TreePath at, Map<Input, Argument> bound) {
        if (constant instanceof Constant.Null) {
            return (input.optional() && input.defaultValue().isEmpty())
                    || refuse(at, DiagnosticCode.NULL_TO_REQUIRED, input.javaName(), callee.name());
        }
        if (input.type() instanceof IoType.ArtifactIo) {
            return refuse(at, DiagnosticCode.CONSTANT_ARTIFACT, input.javaName(), callee.name());
        }
        JsonValue json;
        try {
            json = constant.json();
        } catch (ArithmeticException e) {
            return refuse(at, DiagnosticCode.NUMBER_OUT_OF_RANGE, Body.quote(at.getLeaf()));
        }
        if (!isExact(json)) {
            return refuse(at, DiagnosticCode.NUMBER_OUT_OF_RANGE, Body.quote(at.getLeaf()));
        }
        if (holdsPlaceholder(json)) {
            return refuse(at, DiagnosticCode.PLACEHOLDER, input.javaName(), callee.name());
        }
        if (!input.defaultValue().equals(Optional.of(json))) {
            bound.put(input, new ConstantArgument(json));
        }
        return true;
    }

    private boolean bindText(Callee callee, Input input, Text text, TreePath at, Map<Input, Argument> bound) {
        boolean single = text.parts().size() == 1;
        if (single && text.parts().get(0) instanceof Part.Hole hole && isText(hole.reference())) {
            bound.put(input, hole.reference());
            return true;
        }
        if (callee instanceof PipelineCallee) {
            return refuse(at, DiagnosticCode.TEXT_TO_PIPELINE, callee.name());
        }
        for (Part part : text.parts()) {
            if (part instanceof Part.Fixed fixed && fixed.text().contains("{{")) {
                return refuse(at, DiagnosticCode.PLACEHOLDER, input.javaName(), callee.name());
            }
        }
        bound.put(input, text);
        return true;
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
            refuse(at, DiagnosticCode.WHOLE_RESULT, results.task().callee().name(), outputs);
        } else if (value instanceof Value.RecordOf) {
            refuse(at, DiagnosticCode.RECORD_OF_RESULTS);
        } else if (value instanceof Opaque opaque) {
            refuse(at, DiagnosticCode.UNUSABLE_VALUE, Body.quote(at.getLeaf()), opaque.reason());
        } else if (value instanceof Value.TaskEnd) {
            refuse(at, DiagnosticCode.UNUSABLE_VALUE, Body.quote(at.getLeaf()), "it has no value");
        }
    }

    private boolean refuse(TreePath at, DiagnosticCode code, Object... arguments) {
        body.refuse(at, code, arguments);
        return false;
    }

    private static boolean isExact(JsonValue json) {
        if (json instanceof JsonNumber number) {
            return number.value().scale() > 0 || number.value().abs().compareTo(EXACT) <= 0 || isDouble(number.value());
        } else if (json instanceof JsonArray array) {
            return array.values().stream().allMatch(ArgumentBinding::isExact);
        } else if (json instanceof JsonObject object) {
            return object.members().values().stream().allMatch(ArgumentBinding::isExact);
        }
        return true;
    }

    private static boolean isDouble(BigDecimal number) {
        return new BigDecimal(number.doubleValue()).compareTo(number) == 0;
    }

    private static boolean holdsPlaceholder(JsonValue json) {
        if (json instanceof JsonString text) {
            return text.value().contains(PLACEHOLDER_START);
        } else if (json instanceof JsonArray array) {
            return array.values().stream().anyMatch(ArgumentBinding::holdsPlaceholder);
        } else if (json instanceof JsonObject object) {
            return object.members().keySet().stream().anyMatch(name -> name.contains(PLACEHOLDER_START))
                    || object.members().values().stream().anyMatch(ArgumentBinding::holdsPlaceholder);
        }
        return false;
    }
}
