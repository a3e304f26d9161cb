// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.text.Suggestions;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.Field;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import java.math.BigDecimal;
import java.util.Map;

/** Checks JSON values against types, at any depth. */
public final class ValueCheck {

    private static final BigDecimal MOST_EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private ValueCheck() {}

    /**
     * Checks a value.
     *
     * @throws BadValueException if it does not fit; the message names the place inside it, such as
     *     {@code layers[2].size}
     */
    public static void check(JsonValue value, ParameterJavaType type) throws BadValueException {
        check(value, type, "");
    }

    private static void check(JsonValue value, ParameterJavaType type, String path) throws BadValueException {
        if (type instanceof ScalarType scalar) {
            checkScalar(value, scalar, path);
        } else if (type instanceof EnumType choice) {
            checkEnum(value, choice, path);
        } else if (type instanceof ListType list) {
            checkList(value, list, path);
        } else if (type instanceof MapType map) {
            checkMap(value, map, path);
        } else if (type instanceof RecordType struct) {
            checkRecord(value, struct, path);
        } else {
            throw new BadValueException("KFP supplies its value", "remove the value");
        }
    }

    private static void checkScalar(JsonValue value, ScalarType type, String path) throws BadValueException {
        switch (type.scalar()) {
            case STRING -> require(value instanceof JsonString, path, "a string", "write a string in double quotes");
            case BOOLEAN -> require(value instanceof JsonBoolean, path, "a boolean", "write true or false");
            case INT ->
                checkWhole(value, path, BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
            case LONG -> checkWhole(value, path, MOST_EXACT.negate(), MOST_EXACT);
            case FLOAT -> checkDecimal(value, path, Float.MAX_VALUE, Float.toString(Float.MAX_VALUE));
            case DOUBLE -> checkDecimal(value, path, Double.MAX_VALUE, Double.toString(Double.MAX_VALUE));
        }
    }

    private static void checkWhole(JsonValue value, String path, BigDecimal least, BigDecimal most)
            throws BadValueException {
        String range = "an integer from " + least + " to " + most;
        boolean fits = value instanceof JsonNumber number
                && number.value().scale() <= 0
                && number.value().compareTo(least) >= 0
                && number.value().compareTo(most) <= 0;
        require(fits, path, range, "write such an integer");
    }

    private static void checkDecimal(JsonValue value, String path, double most, String shown) throws BadValueException {
        boolean fits =
                value instanceof JsonNumber number && number.value().abs().compareTo(new BigDecimal(most)) <= 0;
        require(fits, path, "a number of at most " + shown, "write a smaller number");
    }

    private static void checkEnum(JsonValue value, EnumType type, String path) throws BadValueException {
        String constants = "\"" + String.join("\", \"", type.constants()) + "\"";
        require(value instanceof JsonString, path, "one of the strings " + constants, "write one of " + constants);
        String name = value instanceof JsonString text ? text.value() : "";
        if (!type.constants().contains(name)) {
            String meant = Suggestions.nearest(name, type.constants())
                    .map(guess -> "; did you mean \"" + guess + "\"?")
                    .orElse("");
            throw new BadValueException(
                    at(path) + "is not a constant of " + type.type().nestedName(), "write one of " + constants + meant);
        }
    }

    private static void checkList(JsonValue value, ListType type, String path) throws BadValueException {
        require(value instanceof JsonArray, path, "a JSON array", "write an array, such as [1, 2]");
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                checkNullable(array.values().get(i), type.element(), type.nullable(), path + "[" + i + "]");
            }
        }
    }

    private static void checkMap(JsonValue value, MapType type, String path) throws BadValueException {
        require(value instanceof JsonObject, path, "a JSON object", "write an object, such as {\"a\": 1}");
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                checkNullable(member.getValue(), type.value(), type.nullable(), member(path, member.getKey()));
            }
        }
    }

    private static void checkRecord(JsonValue value, RecordType type, String path) throws BadValueException {
        require(value instanceof JsonObject, path, "a JSON object", "write an object, such as {\"a\": 1}");
        Map<String, JsonValue> members = value instanceof JsonObject object ? object.members() : Map.of();
        var names = type.fields().stream().map(Field::name).toList();
        for (String name : members.keySet()) {
            if (!names.contains(name)) {
                throw new BadValueException(
                        at(member(path, name)) + "is not a field of the record "
                                + type.type().nestedName(),
                        "use its fields " + String.join(", ", names));
            }
        }
        for (Field field : type.fields()) {
            checkNullable(
                    members.getOrDefault(field.name(), JsonValue.NULL),
                    field.type(),
                    field.nullable(),
                    member(path, field.name()));
        }
    }

    private static void checkNullable(JsonValue value, ParameterJavaType type, boolean nullable, String path)
            throws BadValueException {
        if (!(value instanceof JsonNull)) {
            check(value, type, path);
        } else if (!nullable) {
            throw new BadValueException(at(path) + "is missing", "give it a value");
        }
    }

    private static String member(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static void require(boolean fits, String path, String expected, String remedy) throws BadValueException {
        if (!fits) {
            throw new BadValueException(at(path) + "is not " + expected, remedy);
        }
    }

    private static String at(String path) {
        return path.isEmpty() ? "it " : "\"" + path + "\" ";
    }
}
