// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Defaults of v1, which are mostly texts, regardless of the type. */
final class V1Defaults {
    private static final Set<String> TRUE = Set.of("y", "yes", "t", "true", "on", "1");
    private static final Set<String> FALSE = Set.of("n", "no", "f", "false", "off", "0");

    private V1Defaults() {}

    /** Converts a default to its type. */
    static JsonValue parse(Located value, ParameterType type) {
        Optional<JsonValue> parsed = value.value() instanceof JsonString text
                ? ofText(text.value(), type)
                : Optional.of(value.value()).filter(given -> isOf(given, type));
        return parsed.orElseGet(() -> sameAsText(value, type));
    }

    private static Optional<JsonValue> ofText(String text, ParameterType type) {
        return switch (type) {
            case STRING -> Optional.of(JsonValue.of(text));
            case BOOLEAN -> truth(text);
            case NUMBER_INTEGER, NUMBER_DOUBLE ->
                NumberText.parse(text.strip())
                        .map(number -> (JsonValue) new JsonNumber(number))
                        .filter(number -> isOf(number, type));
            default -> json(text).filter(json -> isOf(json, type));
        };
    }

    /** If YAML reads a number for a text input, KFP uses the text of the number. */
    private static JsonValue sameAsText(Located value, ParameterType type) {
        if (type == ParameterType.STRING && value.value() instanceof JsonNumber number) {
            return JsonValue.of(NumberText.of(number.value()));
        }
        throw value.place().error("is not a valid default of type " + type);
    }

    private static Optional<JsonValue> truth(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return TRUE.contains(word) || FALSE.contains(word)
                ? Optional.of(JsonValue.of(TRUE.contains(word)))
                : Optional.empty();
    }

    private static Optional<JsonValue> json(String text) {
        try {
            return Optional.of(Json.read(text));
        } catch (ManifestException e) {
            return Optional.empty();
        }
    }

    private static boolean isOf(JsonValue value, ParameterType type) {
        return switch (type) {
            case STRING -> value instanceof JsonString;
            case BOOLEAN -> value instanceof JsonBoolean;
            case NUMBER_INTEGER ->
                value instanceof JsonNumber number && number.value().scale() <= 0;
            case NUMBER_DOUBLE -> value instanceof JsonNumber;
            case LIST -> value instanceof JsonArray;
            case STRUCT -> value instanceof JsonObject;
            default -> false;
        };
    }
}
