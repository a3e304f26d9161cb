// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.json.JsonException;
import dev.kfp4j.runtime.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** Converts the text of a flag to the JSON value that an executor input would contain. */
final class FlagText {
    private FlagText() {}

    /** Returns the value; returns null and records a problem if the text is invalid. */
    static @Nullable Object read(InputSpec.Parameter parameter, String text, Problems problems) {
        ValueType type = parameter.type();
        if (type == ValueType.STRING) {
            return text;
        }
        if (type == ValueType.LIST || type == ValueType.STRUCT || type == ValueType.TASK_FINAL_STATUS) {
            return structured(parameter.flag(), type == ValueType.LIST ? "list" : "object", text, problems);
        }
        if (type == ValueType.BOOLEAN) {
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            return mismatch(parameter.flag(), "true or false", text, problems);
        }
        boolean whole = type == ValueType.INT || type == ValueType.LONG;
        try {
            if (JsonReader.read(text) instanceof Number number) {
                return number;
            }
        } catch (JsonException e) {
            // Reported below, in the terms of a command line.
        }
        return mismatch(parameter.flag(), whole ? "a whole number" : "a number such as 0.5 or -1e3", text, problems);
    }

    private static @Nullable Object structured(String flag, String kind, String given, Problems problems) {
        String text = FileValue.resolve(flag, given, problems);
        if (text == null) {
            return null;
        }
        try {
            Object value = JsonReader.read(text);
            if (value == null) {
                problems.add(flag + ": expected a JSON " + kind + ", found null");
            }
            return value;
        } catch (JsonException e) {
            problems.add(flag + ": not a JSON " + kind + ": " + e.getMessage());
            return null;
        }
    }

    private static @Nullable Object mismatch(String flag, String expected, String text, Problems problems) {
        problems.add(flag + ": expected " + expected + ", found \"" + text + "\"");
        return null;
    }
}
