// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import dev.cel.common.exceptions.CelInvalidArgumentException;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.text.ValueText;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Converts JSON values to CEL values and back. */
final class JsonInCel {

    /** The largest whole number that a double represents exactly. Larger ones become texts, as in KFP. */
    private static final long MAX_EXACT = (1L << 53) - 1;

    private JsonInCel() {}

    /** Returns the members of an object as variables. */
    static Map<String, Object> variables(JsonObject object) {
        var variables = new LinkedHashMap<String, Object>();
        object.members().forEach((name, value) -> variables.put(name, cel(value)));
        return variables;
    }

    /** Returns the variables of a selector for a value. */
    static Map<String, Object> variables(JsonValue value) {
        var variables = new LinkedHashMap<String, Object>();
        variables.put("string_value", ValueText.plain(value));
        if (value instanceof JsonNumber) {
            variables.put("number_value", cel(value));
        } else if (value instanceof JsonBoolean) {
            variables.put("bool_value", cel(value));
        } else if (value instanceof JsonObject) {
            variables.put("struct_value", cel(value));
        } else if (value instanceof JsonArray) {
            variables.put("list_value", cel(value));
        }
        return variables;
    }

    /** The function {@code parseJson}. */
    static Object parsed(String text) {
        try {
            return cel(Json.read(text));
        } catch (ManifestException e) {
            throw new CelInvalidArgumentException("the argument of parseJson is not JSON: " + e.getMessage());
        }
    }

    /**
     * Converts a CEL value to JSON.
     *
     * @throws CelException if JSON cannot represent the value
     */
    static JsonValue json(Object value) throws CelException {
        if (value instanceof NullValue) {
            return JsonValue.NULL;
        }
        if (value instanceof Boolean flag) {
            return JsonValue.of(flag.booleanValue());
        }
        if (value instanceof String text) {
            return JsonValue.of(text);
        }
        if (value instanceof Long number) {
            return Math.abs(number) <= MAX_EXACT ? JsonValue.of(number.longValue()) : JsonValue.of(number.toString());
        }
        if (value instanceof Double number && Double.isFinite(number)) {
            return JsonValue.of(number.doubleValue());
        }
        if (value instanceof CelByteString bytes) {
            return JsonValue.of(Base64.getEncoder().encodeToString(bytes.toByteArray()));
        }
        if (value instanceof List<?> list) {
            var elements = new ArrayList<JsonValue>();
            for (Object element : list) {
                elements.add(json(element));
            }
            return new JsonArray(elements);
        }
        if (value instanceof Map<?, ?> map) {
            var members = new LinkedHashMap<String, JsonValue>();
            for (var member : map.entrySet()) {
                if (!(member.getKey() instanceof String key)) {
                    throw new CelException("it creates an object with a key that is not a text: " + member.getKey());
                }
                members.put(key, json(member.getValue()));
            }
            return new JsonObject(members);
        }
        throw new CelException("its result is not a JSON value: " + value);
    }

    private static Object cel(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.value();
        }
        if (value instanceof JsonNumber number) {
            return number.value().doubleValue();
        }
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().map(JsonInCel::cel).toList();
        }
        if (value instanceof JsonObject object) {
            return variables(object);
        }
        return NullValue.NULL_VALUE;
    }
}
