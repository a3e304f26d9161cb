// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.text.ValueText;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads the text of an output parameter's file by the parameter's type, as KFP's launcher does. */
final class OutputFile {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private OutputFile() {}

    static JsonValue value(String name, ParameterType type, String text) throws ValueException {
        return switch (type) {
            case STRING -> JsonValue.of(text);
            case NUMBER_INTEGER -> integer(name, text.strip());
            case NUMBER_DOUBLE -> decimal(name, text.strip());
            case BOOLEAN -> bool(name, text.strip());
            case LIST, STRUCT, TASK_FINAL_STATUS, TASK_CONFIG -> json(name, text);
        };
    }

    private static JsonValue integer(String name, String text) throws ValueException {
        try {
            return JsonValue.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            throw wrong(name, "a whole number", text);
        }
    }

    private static JsonValue decimal(String name, String text) throws ValueException {
        if (!DECIMAL.matcher(text).matches()) {
            throw wrong(name, "a number", text);
        }
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw wrong(name, "a number in the range of a double", text);
        }
        return JsonValue.of(value);
    }

    private static JsonValue bool(String name, String text) throws ValueException {
        return switch (text) {
            case "1", "t", "T", "TRUE", "true", "True" -> JsonValue.of(true);
            case "0", "f", "F", "FALSE", "false", "False" -> JsonValue.of(false);
            default -> throw wrong(name, "true or false", text);
        };
    }

    private static JsonValue json(String name, String text) throws ValueException {
        try {
            return Json.read(text);
        } catch (ManifestException e) {
            throw new ValueException(name + " is not valid JSON in its file: " + e.getMessage());
        }
    }

    private static ValueException wrong(String name, String expected, String text) {
        String shown = ValueText.shown(JsonValue.of(text));
        return new ValueException(
                String.format(Locale.ROOT, "%s must be %s in its file, not %s", name, expected, shown));
    }
}
