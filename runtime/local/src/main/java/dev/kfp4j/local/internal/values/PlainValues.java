// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Converts plain Java values, as typed arguments contain them, to JSON values. */
public final class PlainValues {

    private PlainValues() {}

    /**
     * Converts a value.
     *
     * @param value null, text, a boolean, a finite number, or a list or a map with text keys of them
     * @throws IllegalArgumentException if it is of another kind
     */
    public static JsonValue toJson(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof String text) {
            return JsonValue.of(text);
        }
        if (value instanceof Boolean flag) {
            return JsonValue.of(flag.booleanValue());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof List<?> list) {
            var values = new ArrayList<JsonValue>();
            list.forEach(element -> values.add(toJson(element)));
            return new JsonArray(values);
        }
        if (value instanceof Map<?, ?> map) {
            var members = new LinkedHashMap<String, JsonValue>();
            map.forEach((key, member) -> members.put(String.valueOf(key), toJson(member)));
            return new JsonObject(members);
        }
        throw new IllegalArgumentException(
                "not a JSON value: " + value.getClass().getName());
    }

    private static JsonValue number(Number number) {
        if (number instanceof Integer || number instanceof Long || number instanceof Short || number instanceof Byte) {
            return JsonValue.of(number.longValue());
        }
        try {
            // By its text: a float's 0.1 means 0.1, not the nearest double.
            return new JsonNumber(new BigDecimal(number.toString()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a finite number: " + number, e);
        }
    }
}
