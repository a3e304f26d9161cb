// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An immutable JSON value: a constant or default in a manifest, or an input or output of a step. */
public sealed interface JsonValue {

    /** JSON's {@code null}. */
    record JsonNull() implements JsonValue {}

    /** {@code true} or {@code false}. */
    record JsonBoolean(boolean value) implements JsonValue {}

    /**
     * A number. Numbers are equal if their numeric values are equal, because trailing zeros are stripped.
     *
     * @param value the number, exactly as read
     */
    record JsonNumber(BigDecimal value) implements JsonValue {
        /** Normalises the scale, so that {@code 3.0} equals {@code 3}. */
        public JsonNumber {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }

    /** Text. */
    record JsonString(String value) implements JsonValue {}

    /** A list. */
    record JsonArray(List<JsonValue> values) implements JsonValue {
        public JsonArray {
            values = List.copyOf(values);
        }
    }

    /** An object, its members in the given order. */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /** Copies the members, keeping their order. */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /** {@code null}. */
    JsonValue NULL = new JsonNull();

    /** Returns a boolean. */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    /** Returns a number. */
    static JsonValue of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /**
     * Returns a number.
     *
     * @throws NumberFormatException if the value is infinite or not a number
     */
    static JsonValue of(double value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /** Returns a text. */
    static JsonValue of(String value) {
        return new JsonString(value);
    }
}
