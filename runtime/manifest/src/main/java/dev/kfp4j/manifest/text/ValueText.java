// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.text;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonString;

/** JSON values as text. */
public final class ValueText {

    private static final int LONGEST = 60;

    private ValueText() {}

    /** Text without quotes, other values as JSON. */
    public static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.value() : Json.write(value);
    }

    /** A value as JSON for a message, truncated if it is long. */
    public static String shown(JsonValue value) {
        String text = Json.write(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** The kind of a value, with its article, for a message. */
    public static String kind(JsonValue value) {
        if (value instanceof JsonString) {
            return "text";
        }
        if (value instanceof JsonNumber) {
            return "a number";
        }
        if (value instanceof JsonBoolean) {
            return "true or false";
        }
        if (value instanceof JsonArray) {
            return "a list";
        }
        return value instanceof JsonNull ? "null" : "an object";
    }
}
