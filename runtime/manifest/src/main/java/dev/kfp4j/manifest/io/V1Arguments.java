// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Converts the elements of a v1 command line to v2. Texts are unchanged, and objects are placeholders. Nested
 * placeholders become JSON in the form of KFP's Python SDK.
 */
final class V1Arguments {
    private static final List<String> KNOWN =
            List.of("concat", "executorInput", "if", "inputPath", "inputUri", "inputValue", "outputPath", "outputUri");

    private final V1Ports inputs;
    private final V1Ports outputs;

    V1Arguments(V1Ports inputs, V1Ports outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** Converts an element of the command line. */
    String text(Located element) {
        if (element.value() instanceof JsonString text) {
            return text.value();
        }
        if (!(element.value() instanceof JsonObject)) {
            throw element.place().error("is neither a text nor a placeholder; put numbers and booleans in quotes");
        }
        return placeholder(element);
    }

    /** Quotes foreign names as JSON, so that they stay on one line. */
    private static String quoted(Set<String> names) {
        return names.stream().map(JsonValue::of).map(Json::write).collect(Collectors.joining(", "));
    }

    private String placeholder(Located element) {
        Map<String, JsonValue> members = element.object().members();
        if (members.size() != 1 || !KNOWN.containsAll(members.keySet())) {
            throw element.place()
                    .error("must have exactly one of " + String.join(", ", KNOWN) + ", and has "
                            + (members.isEmpty() ? "none" : quoted(members.keySet())));
        }
        var only = members.entrySet().iterator().next();
        var value = new Located(element.place().member(only.getKey()), only.getValue());
        return switch (only.getKey()) {
            case "inputValue" -> "{{$.inputs.parameters['" + port(value, inputs, true) + "']}}";
            case "inputPath" -> "{{$.inputs.artifacts['" + port(value, inputs, false) + "'].path}}";
            case "inputUri" -> "{{$.inputs.artifacts['" + port(value, inputs, false) + "'].uri}}";
            case "outputUri" -> "{{$.outputs.artifacts['" + port(value, outputs, false) + "'].uri}}";
            case "outputPath" -> outputPath(value);
            case "concat" -> "{\"Concat\": [" + elements(value) + "]}";
            case "if" -> condition(Fields.of(value));
            default -> "{{$}}";
        };
    }

    private static String port(Located reference, V1Ports ports, boolean parameter) {
        var name = ports.named(reference);
        if (ports.isParameter(name) != parameter) {
            throw reference
                    .place()
                    .error("\"" + reference.text() + "\" is "
                            + (parameter
                                    ? "an artifact, which has no value; use its inputPath or inputUri"
                                    : "a parameter, which has no file; use its inputValue, or give it an"
                                            + " artifact type"));
        }
        return name;
    }

    private String outputPath(Located reference) {
        var name = outputs.named(reference);
        return outputs.isParameter(name)
                ? "{{$.outputs.parameters['" + name + "'].output_file}}"
                : "{{$.outputs.artifacts['" + name + "'].path}}";
    }

    private String condition(Fields fields) {
        var condition = Fields.of(fields.required("cond"));
        var input = inputs.named(condition.required("isPresent"));
        condition.noOthers();
        var text = new StringBuilder("{\"IfPresent\": {\"InputName\": ")
                .append(PythonJson.quote(input))
                .append(", \"Then\": ")
                .append(oneOrMore(fields.required("then")));
        fields.optional("else")
                .ifPresent(otherwise -> text.append(", \"Else\": ").append(oneOrMore(otherwise)));
        fields.noOthers();
        return text.append("}}").toString();
    }

    private String oneOrMore(Located value) {
        return value.value() instanceof JsonArray ? "[" + elements(value) + "]" : nested(value);
    }

    private String elements(Located list) {
        return list.items().stream().map(this::nested).collect(Collectors.joining(", "));
    }

    /** Within JSON, texts are quoted, but placeholders that are JSON themselves are not. */
    private String nested(Located element) {
        var text = text(element);
        boolean json = element.value() instanceof JsonObject object
                && (object.members().containsKey("if") || object.members().containsKey("concat"));
        return json ? text : PythonJson.quote(text);
    }
}
