// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * The metadata of an import: a template with a placeholder for each run-time value in a key, in a value, or inside of
 * text, lists and maps. A value in several places enters through one input.
 */
final class MetadataLowering {
    private static final String INPUT = "metadata";

    private final Body body;
    private final ExpressionLowering expressions;
    private final ArgumentBinding constants;
    private final Map<Reference, Input> inputs = new LinkedHashMap<>();
    private final Map<String, JsonValue> template = new LinkedHashMap<>();
    /** One warning for each import is enough. */
    private boolean warned;

    MetadataLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.constants = new ArgumentBinding(body);
    }

    /** The inputs for run-time values. */
    Map<Reference, Input> inputs() {
        return inputs;
    }

    /** The template of the entries so far. */
    JsonObject template() {
        return new JsonObject(template);
    }

    void entry(TreePath key, TreePath value) {
        put(key, value, template);
    }

    private void put(TreePath key, TreePath value, Map<String, JsonValue> members) {
        Optional<JsonValue> name = plain(key);
        Optional<JsonValue> content = value(value);
        if (name.isEmpty() || content.isEmpty()) {
            return;
        }
        String text = name.get() instanceof JsonString string ? string.value() : "";
        if (text.isEmpty()) {
            body.refuse(key, ExitCode.BAD_METADATA, "a key must be a non-empty string");
        } else if (members.putIfAbsent(text, content.get()) != null) {
            body.refuse(key, ExitCode.BAD_METADATA, "the key " + TreePaths.quote(key.getLeaf()) + " occurs twice");
        }
    }

    private Optional<JsonValue> value(TreePath path) {
        TreePath at = TreePaths.skipParentheses(path);
        if (at.getLeaf() instanceof MethodInvocationTree call
                && body.code().element(at) instanceof ExecutableElement method) {
            List<TreePath> arguments = call.getArguments().stream()
                    .map(argument -> TreePaths.child(at, argument))
                    .toList();
            switch (AttributedCode.ownerName(method) + "." + method.getSimpleName()) {
                case "java.util.List.of" -> {
                    return list(arguments);
                }
                case "java.util.Map.of" -> {
                    return map(arguments);
                }
                default -> {
                    return plain(at);
                }
            }
        }
        return plain(at);
    }

    private Optional<JsonValue> list(List<TreePath> elements) {
        var values = new ArrayList<JsonValue>();
        elements.forEach(element -> value(element).ifPresent(values::add));
        return values.size() == elements.size() ? Optional.of(new JsonArray(values)) : Optional.empty();
    }

    private Optional<JsonValue> map(List<TreePath> entries) {
        int before = body.mistakes();
        var members = new LinkedHashMap<String, JsonValue>();
        for (int i = 0; i + 1 < entries.size(); i += 2) {
            put(entries.get(i), entries.get(i + 1), members);
        }
        return body.mistakes() == before ? Optional.of(new JsonObject(members)) : Optional.empty();
    }

    private Optional<JsonValue> plain(TreePath at) {
        Value value = expressions.lower(at);
        if (value instanceof Known known && isPlain(known.constant())) {
            return constant(known, at);
        } else if (value instanceof Reference reference && reference.type() instanceof IoType.Parameter) {
            return runTime(JsonValue.of(placeholder(reference)), at);
        } else if (value instanceof Text text) {
            return runTime(JsonValue.of(text(text)), at);
        } else if (value instanceof RunConstant run) {
            return runTime(JsonValue.of(run.value().placeholder()), at);
        } else if (!(value instanceof Erroneous)) {
            body.refuse(
                    at,
                    ExitCode.BAD_METADATA,
                    "\"" + TreePaths.quote(at.getLeaf()) + "\" is not a string, number, boolean, list or map");
        }
        return Optional.empty();
    }

    private Optional<JsonValue> runTime(JsonValue template, TreePath at) {
        if (!warned) {
            warned = true;
            body.warn(at, ExitCode.METADATA_UNRESOLVED, TreePaths.quote(at.getLeaf()));
        }
        return Optional.of(template);
    }

    /** Constants follow the rules of arguments. */
    private Optional<JsonValue> constant(Known known, TreePath at) {
        var type = new IoType.ArtifactIo("system.Artifact", "0.0.1", false);
        var provisional = new ImporterCallee(type, List.of(), new JsonObject(Map.of()), false, false);
        var input = new Input(INPUT, INPUT, ImporterCallee.URI.type(), Optional.empty(), false, "");
        var bound = new LinkedHashMap<Input, Argument>();
        constants.bind(provisional, input, known, at, bound);
        return Optional.ofNullable(bound.get(input)).map(argument -> ((ConstantArgument) argument).json());
    }

    private static boolean isPlain(Constant constant) {
        if (constant instanceof Constant.ListOf list) {
            return list.elements().stream().allMatch(MetadataLowering::isPlain);
        } else if (constant instanceof Constant.MapOf map) {
            return map.entries().values().stream().allMatch(MetadataLowering::isPlain);
        }
        return constant instanceof Constant.Scalar || constant instanceof Constant.Null;
    }

    private String text(Text text) {
        var result = new StringBuilder();
        for (Part part : text.parts()) {
            if (part instanceof Part.Fixed fixed) {
                result.append(fixed.text());
            } else if (part instanceof Part.Hole hole) {
                result.append(placeholder(hole.reference()));
            } else if (part instanceof Part.Run run) {
                result.append(run.value().placeholder());
            }
        }
        return result.toString();
    }

    private String placeholder(Reference reference) {
        Input input = inputs.computeIfAbsent(reference, this::input);
        return "{{$.inputs.parameters['" + input.name() + "']}}";
    }

    private Input input(Reference reference) {
        String name = inputs.isEmpty() ? INPUT : INPUT + "-" + (inputs.size() + 1);
        return new Input(name, name, reference.type(), Optional.empty(), false, "");
    }
}
