// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.EnumName;
import dev.kfp4j.processor.pipeline.Constant.ListOf;
import dev.kfp4j.processor.pipeline.Constant.MapOf;
import dev.kfp4j.processor.pipeline.Constant.RecordOf;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The form of constants in KFP. */
final class ConstantValues {
    private static final String PLACEHOLDER_START = "{{$";
    /** The greatest integer up to which doubles have no gaps. */
    private static final long LARGEST_WHOLE = (1L << 53) - 1;

    private ConstantValues() {}

    /**
     * Whether KFP transports all numbers in a constant exactly: integers in the exact range of doubles, and finite
     * numbers.
     */
    static boolean isExact(Constant constant) {
        if (constant instanceof Scalar scalar) {
            return !(scalar.value() instanceof Number number) || isExact(number);
        } else if (constant instanceof ListOf list) {
            return list.elements().stream().allMatch(ConstantValues::isExact);
        } else if (constant instanceof MapOf map) {
            return map.entries().values().stream().allMatch(ConstantValues::isExact);
        }
        return !(constant instanceof RecordOf fields)
                || fields.fields().values().stream().allMatch(ConstantValues::isExact);
    }

    private static boolean isExact(Number number) {
        return isFraction(number)
                ? Double.isFinite(number.doubleValue())
                : (number.longValue() >= -LARGEST_WHOLE && number.longValue() <= LARGEST_WHOLE);
    }

    private static boolean isFraction(Object value) {
        return value instanceof Float || value instanceof Double;
    }

    /** All texts in a value, including keys. */
    static List<String> texts(JsonValue json) {
        if (json instanceof JsonString text) {
            return List.of(text.value());
        } else if (json instanceof JsonArray array) {
            return array.values().stream()
                    .flatMap(value -> texts(value).stream())
                    .toList();
        } else if (json instanceof JsonObject object) {
            var values = object.members().values().stream().flatMap(value -> texts(value).stream());
            return Stream.concat(object.members().keySet().stream(), values).toList();
        }
        return List.of();
    }

    /** Whether KFP would read a part of a text as a placeholder. */
    static boolean hasPlaceholder(String text) {
        return text.contains(PLACEHOLDER_START);
    }

    /** The type of a parameter for a constant other than null. */
    static ParameterType type(Constant constant) {
        if (constant instanceof ListOf) {
            return ParameterType.LIST;
        } else if (constant instanceof MapOf || constant instanceof RecordOf) {
            return ParameterType.STRUCT;
        } else if (constant instanceof Scalar scalar && scalar.value() instanceof Boolean) {
            return ParameterType.BOOLEAN;
        } else if (constant instanceof Scalar scalar && scalar.value() instanceof Number number) {
            return isFraction(number) ? ParameterType.NUMBER_DOUBLE : ParameterType.NUMBER_INTEGER;
        }
        return ParameterType.STRING;
    }

    /** The kind of a constant, for messages. Maps with equal keys are of one kind. */
    static String kind(Constant constant) {
        if (constant instanceof RecordOf fields) {
            return "a record of type \"" + fields.typeName() + "\"";
        } else if (constant instanceof MapOf map) {
            return "a map with the keys " + new TreeSet<>(map.entries().keySet());
        } else if (constant instanceof EnumName name) {
            return "a constant of the enum \"" + name.typeName() + "\"";
        }
        return switch (type(constant)) {
            case LIST -> "a list";
            case BOOLEAN -> "a boolean";
            case NUMBER_INTEGER -> "an integer";
            case NUMBER_DOUBLE -> "a floating-point number";
            default -> "a string";
        };
    }
}
