// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that is known at compile time. */
public sealed interface Constant {
    /**
     * A scalar: {@code Boolean}, {@code Character}, {@code Byte}, {@code Short}, {@code Integer}, {@code Long}, {@code
     * Float}, {@code Double} or {@code String}.
     *
     * @param value the boxed value
     */
    record Scalar(Object value) implements Constant {}

    /**
     * An enum's constant.
     *
     * @param typeName the enum's canonical name
     * @param name the constant's name
     */
    record EnumName(String typeName, String name) implements Constant {}

    /**
     * {@code List.of(...)}.
     *
     * @param elements in order
     */
    record ListOf(List<Constant> elements) implements Constant {
        public ListOf {
            elements = List.copyOf(elements);
        }
    }

    /**
     * {@code Map.of(...)}.
     *
     * @param entries in the order of the source
     */
    record MapOf(Map<String, Constant> entries) implements Constant {
        public MapOf {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * A record made of constants.
     *
     * @param typeName the record's canonical name
     * @param fields by their names in JSON, in declaration order
     */
    record RecordOf(String typeName, Map<String, Constant> fields) implements Constant {
        public RecordOf {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    /** {@code null}. */
    record Null() implements Constant {}

    /**
     * The value in the manifest. A {@code float} is written with its shortest decimal text: {@code 0.1f} as 0.1.
     *
     * @throws ArithmeticException if a number in it is infinite or NaN; the message names it
     */
    default JsonValue json() {
        if (this instanceof Scalar scalar) {
            return scalarJson(scalar.value());
        } else if (this instanceof EnumName constant) {
            return JsonValue.of(constant.name());
        } else if (this instanceof ListOf list) {
            var values = new ArrayList<JsonValue>();
            list.elements().forEach(element -> values.add(element.json()));
            return new JsonValue.JsonArray(values);
        } else if (this instanceof MapOf map) {
            return object(map.entries());
        } else if (this instanceof RecordOf fields) {
            return object(fields.fields());
        }
        return JsonValue.NULL;
    }

    private static JsonValue object(Map<String, Constant> members) {
        var values = new LinkedHashMap<String, JsonValue>();
        members.forEach((name, value) -> values.put(name, value.json()));
        return new JsonValue.JsonObject(values);
    }

    private static JsonValue scalarJson(Object value) {
        if (value instanceof Boolean flag) {
            return JsonValue.of(flag);
        } else if (value instanceof Float || value instanceof Double) {
            if (!Double.isFinite(((Number) value).doubleValue())) {
                throw new ArithmeticException(value + " is not a finite number");
            }
            return new JsonValue.JsonNumber(new BigDecimal(value.toString()));
        } else if (value instanceof Number number) {
            return JsonValue.of(number.longValue());
        }
        return JsonValue.of(value.toString());
    }
}
