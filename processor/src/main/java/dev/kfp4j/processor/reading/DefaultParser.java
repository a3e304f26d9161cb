// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.io.UnicodeText;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.Scalar;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import java.math.BigDecimal;

/** Parses the text of a default by the type of its input. */
public final class DefaultParser {

    private DefaultParser() {}

    /**
     * Parses a text.
     *
     * @throws BadValueException if the text is not a value of the type
     */
    public static JsonValue parse(String text, ParameterJavaType type) throws BadValueException {
        if (type instanceof ScalarType scalar) {
            return scalar(text, scalar.scalar());
        }
        if (type instanceof EnumType choice) {
            JsonValue value = JsonValue.of(text);
            ValueCheck.check(value, choice);
            return value;
        }
        String form = type instanceof ListType ? "a JSON array, such as [1, 2]" : "a JSON object, such as {\"a\": 1}";
        try {
            JsonValue value = Json.read(text);
            ValueCheck.check(value, type);
            return value;
        } catch (ManifestException e) {
            throw new BadValueException("it is not valid JSON: " + e.getMessage(), "write " + form);
        }
    }

    private static JsonValue scalar(String text, Scalar scalar) throws BadValueException {
        return switch (scalar) {
            case STRING -> text(text);
            case BOOLEAN -> bool(text);
            case INT, LONG -> whole(text, scalar);
            case FLOAT, DOUBLE -> decimal(text, scalar);
        };
    }

    private static JsonValue text(String text) throws BadValueException {
        if (UnicodeText.isWellFormed(text)) {
            return JsonValue.of(text);
        }
        throw new BadValueException("it contains half of a surrogate pair", "write both halves");
    }

    private static JsonValue bool(String text) throws BadValueException {
        if (text.equals("true") || text.equals("false")) {
            return JsonValue.of(text.equals("true"));
        }
        throw new BadValueException("it is neither true nor false", "write \"true\" or \"false\"");
    }

    private static JsonValue whole(String text, Scalar scalar) throws BadValueException {
        if (!text.matches("-?\\d+")) {
            throw new BadValueException("it is not an integer", "write only digits, such as \"100\"");
        }
        JsonValue value = number(text);
        ValueCheck.check(value, new ScalarType(scalar, false));
        return value;
    }

    private static JsonValue decimal(String text, Scalar scalar) throws BadValueException {
        if (!text.matches("-?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,4})?")) {
            throw new BadValueException("it is not a number", "write a finite number, such as \"0.33\" or \"1e-3\"");
        }
        ValueCheck.check(number(text), new ScalarType(scalar, false));
        // The step reads the nearest double or float, so the manifest has its shortest decimal text.
        return scalar == Scalar.FLOAT
                ? number(Float.toString(Float.parseFloat(text)))
                : JsonValue.of(Double.parseDouble(text));
    }

    private static JsonValue number(String text) {
        return new JsonValue.JsonNumber(new BigDecimal(text));
    }
}
