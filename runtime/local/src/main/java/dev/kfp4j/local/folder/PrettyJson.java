// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.folder;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;

/** Writes JSON over several lines, for people. */
public final class PrettyJson {

    private static final int ONE_LINE = 100;

    private PrettyJson() {}

    /** The value as text, two blanks for each level, short lists and objects on one line, a line break at the end. */
    public static String write(JsonValue value) {
        var out = new StringBuilder();
        write(value, 0, out);
        return out.append('\n').toString();
    }

    private static void write(JsonValue value, int level, StringBuilder out) {
        if (value instanceof JsonObject object && !fits(value)) {
            out.append('{');
            String separator = "";
            for (var member : object.members().entrySet()) {
                line(separator, level + 1, out).append(Json.write(JsonValue.of(member.getKey()))).append(": ");
                write(member.getValue(), level + 1, out);
                separator = ",";
            }
            line("", level, out).append('}');
        } else if (value instanceof JsonArray array && !fits(value)) {
            out.append('[');
            String separator = "";
            for (JsonValue element : array.values()) {
                line(separator, level + 1, out);
                write(element, level + 1, out);
                separator = ",";
            }
            line("", level, out).append(']');
        } else {
            out.append(Json.write(value));
        }
    }

    private static boolean fits(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().isEmpty();
        }
        return !(value instanceof JsonArray array)
                || array.values().stream().noneMatch(PrettyJson::isNested) && Json.write(value).length() <= ONE_LINE;
    }

    private static boolean isNested(JsonValue value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    private static StringBuilder line(String separator, int level, StringBuilder out) {
        return out.append(separator).append('\n').append("  ".repeat(level));
    }
}
