// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.io.ManifestException;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.manifest.text.ValueText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The members of an object that this package has written. Another form means that a different program has changed the
 * file.
 *
 * @param object the object
 */
record JsonFields(JsonObject object) {

    static JsonFields of(String text) {
        return new JsonFields((JsonObject) value(text));
    }

    static JsonValue value(String text) {
        try {
            return Json.read(text);
        } catch (ManifestException e) {
            throw new StoreException("the store contains an unexpected text: " + text, e);
        }
    }

    String text(String name) {
        return optional(name).orElse("");
    }

    Optional<String> optional(String name) {
        return object.members().get(name) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    OptionalInt integer(String name) {
        return object.members().get(name) instanceof JsonNumber number
                ? OptionalInt.of(number.value().intValue())
                : OptionalInt.empty();
    }

    JsonObject object(String name) {
        return object.members().get(name) instanceof JsonObject member ? member : new JsonObject(Map.of());
    }

    List<String> texts(String name) {
        return object.members().get(name) instanceof JsonArray array ? texts(array) : List.of();
    }

    static List<String> texts(JsonArray array) {
        return array.values().stream().map(ValueText::plain).toList();
    }

    static JsonArray array(List<String> texts) {
        return new JsonArray(texts.stream().<JsonValue>map(JsonValue::of).toList());
    }
}
