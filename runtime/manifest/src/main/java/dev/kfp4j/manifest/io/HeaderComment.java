// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The comment at the start of a manifest: name, description, inputs and outputs. It has the form of KFP's Python SDK,
 * whose loader reads the description of a component from the third line.
 */
final class HeaderComment {
    private static final String CONTINUATION = "#" + " ".repeat(14);
    private static final String ITEM = "#" + " ".repeat(4);
    private static final HexFormat HEX = HexFormat.of();
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private HeaderComment() {}

    static String of(PipelineSpec pipeline) {
        var header = new StringBuilder("# PIPELINE DEFINITION\n");
        header.append("# Name: ").append(line(pipeline.info().name())).append('\n');
        var description = pipeline.info().description().strip();
        if (!description.isEmpty()) {
            var lines = LINE_BREAK.splitAsStream(description).map(HeaderComment::line);
            header.append("# Description: ")
                    .append(lines.collect(Collectors.joining("\n" + CONTINUATION)))
                    .append('\n');
        }
        section(header, "# Inputs:", pipeline.root().inputs());
        section(header, "# Outputs:", pipeline.root().outputs());
        return header.toString();
    }

    private static void section(StringBuilder header, String title, IoSpec io) {
        if (io.isEmpty()) {
            return;
        }
        header.append(title).append('\n');
        SortedMap<String, String> types = new TreeMap<>();
        io.parameters().forEach((name, parameter) -> types.put(name, describe(parameter)));
        io.artifacts()
                .forEach((name, artifact) -> types.put(name, artifact.type().schemaTitle()));
        types.forEach((name, type) ->
                header.append(ITEM).append(line(name + ": " + type)).append('\n'));
    }

    private static String describe(ParameterSpec parameter) {
        var type = pythonType(parameter.type());
        return parameter
                .defaultValue()
                .map(value -> type + " [Default: " + python(value) + "]")
                .orElse(type);
    }

    private static String pythonType(ParameterType type) {
        return switch (type) {
            case NUMBER_DOUBLE -> "float";
            case NUMBER_INTEGER -> "int";
            case STRING -> "str";
            case BOOLEAN -> "bool";
            case LIST -> "list";
            case STRUCT -> "dict";
            case TASK_FINAL_STATUS -> "PipelineTaskFinalStatus";
            case TASK_CONFIG -> "TaskConfig";
        };
    }

    private static String python(JsonValue value) {
        if (value instanceof JsonString string) {
            return quote(string.value());
        }
        if (value instanceof JsonNumber number) {
            return NumberText.of(number.value());
        }
        if (value instanceof JsonBoolean bool) {
            return bool.value() ? "True" : "False";
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().map(HeaderComment::python).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object.members())
                    .entrySet().stream().map(HeaderComment::member).collect(Collectors.joining(", ", "{", "}"));
        }
        return "None";
    }

    private static String member(Map.Entry<String, JsonValue> member) {
        return quote(member.getKey()) + ": " + python(member.getValue());
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n") + "'";
    }

    /** Removes line breaks and characters that YAML does not allow. */
    private static String line(String text) {
        var line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isPrintable(c)) {
                line.appendCodePoint(c);
            } else {
                line.append("\\u" + HEX.toHexDigits((char) c));
            }
        });
        return line.toString();
    }

    /** Uses ranges, not categories: categories change with the Unicode version of the JDK, but the bytes must not. */
    private static boolean isPrintable(int c) {
        boolean separator = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        return (c >= 0x20 && c <= 0x7E)
                || (c >= 0xA0 && c <= 0xD7FF && !separator)
                || (c >= 0xE000 && c <= 0xFFFD && !separator)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
