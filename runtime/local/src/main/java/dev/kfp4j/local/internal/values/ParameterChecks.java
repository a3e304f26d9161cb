// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.text.ValueText;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** Checks values against the declared types of parameters, as KFP's driver does. */
public final class ParameterChecks {

    /** The largest whole number that KFP, whose numbers are doubles, carries exactly. */
    private static final BigDecimal MAX_EXACT = BigDecimal.valueOf((1L << 53) - 1);

    private ParameterChecks() {}

    /**
     * Converts a value that enters an input or leaves an output. Numbers accept any number, text accepts any value as
     * JSON text, and the other types accept only their own kind.
     *
     * @param name the name for messages
     * @param spec the declaration
     * @param value the value, not null
     * @return the value, or its JSON text
     * @throws ValueException if it does not fit
     */
    public static JsonValue fitted(String name, ParameterSpec spec, JsonValue value) throws ValueException {
        String text = text(name, value);
        JsonValue fitted =
                spec.type() == ParameterType.STRING && !(value instanceof JsonString) ? JsonValue.of(text) : value;
        if (!fits(spec.type(), fitted)) {
            throw new ValueException(name + " must be " + expected(spec.type()) + ", not " + ValueText.kind(value)
                    + ": " + ValueText.shown(value));
        }
        checkLiterals(name, spec, fitted);
        return fitted;
    }

    /**
     * Converts an argument of a pipeline. It must be of the declared kind; a whole number must be whole and exact as a
     * double.
     *
     * @throws ValueException if it does not fit
     */
    public static JsonValue given(String name, ParameterSpec spec, JsonValue value) throws ValueException {
        if (spec.type() == ParameterType.STRING && !(value instanceof JsonString)) {
            throw new ValueException(
                    name + " must be text, not " + ValueText.kind(value) + ": " + ValueText.shown(value));
        }
        JsonValue fitted = fitted(name, spec, value);
        if (spec.type() == ParameterType.NUMBER_INTEGER && fitted instanceof JsonNumber number) {
            if (number.value().scale() > 0) {
                throw new ValueException(name + " must be a whole number, not " + ValueText.shown(value));
            }
            if (number.value().abs().compareTo(MAX_EXACT) > 0) {
                throw new ValueException(
                        name + " must be within ±" + MAX_EXACT + " (2^53-1), not " + ValueText.shown(value));
            }
        }
        if (fitted instanceof JsonNumber number
                && Double.isInfinite(number.value().doubleValue())) {
            throw new ValueException(name + " must be in the range of a double, not " + ValueText.shown(value));
        }
        return fitted;
    }

    /** Describes the values of a type, for messages. */
    public static String expected(ParameterType type) {
        return switch (type) {
            case NUMBER_DOUBLE -> "a number";
            case NUMBER_INTEGER -> "a whole number";
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case LIST -> "a list";
            case STRUCT, TASK_FINAL_STATUS, TASK_CONFIG -> "an object";
        };
    }

    private static boolean fits(ParameterType type, JsonValue value) {
        return switch (type) {
            case NUMBER_DOUBLE, NUMBER_INTEGER -> value instanceof JsonNumber;
            case STRING -> value instanceof JsonString;
            case BOOLEAN -> value instanceof JsonBoolean;
            case LIST -> value instanceof JsonArray;
            case STRUCT, TASK_FINAL_STATUS, TASK_CONFIG -> value instanceof JsonObject;
        };
    }

    /** A value that has no JSON text cannot be passed to a step either. */
    private static String text(String name, JsonValue value) throws ValueException {
        try {
            return Json.write(value);
        } catch (IllegalArgumentException e) {
            throw new ValueException(name + " cannot be written as JSON: " + e.getMessage());
        }
    }

    private static void checkLiterals(String name, ParameterSpec spec, JsonValue value) throws ValueException {
        if (!spec.literals().isEmpty() && !spec.literals().contains(value)) {
            String allowed = spec.literals().stream().map(Json::write).collect(Collectors.joining(", "));
            throw new ValueException(name + " must be one of " + allowed + ", not " + ValueText.shown(value));
        }
    }
}
