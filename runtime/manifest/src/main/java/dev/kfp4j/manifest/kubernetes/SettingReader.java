// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An object below a field of the platform document. A part that is not needed to understand a setting counts as absent
 * where it is of the wrong kind.
 *
 * @param field the field, for messages
 * @param object the object
 */
record SettingReader(String field, JsonObject object) {
    @Nullable
    JsonValue value(String key) {
        return object.members().get(key);
    }

    boolean has(String key) {
        return object.members().containsKey(key);
    }

    /** A text that the setting needs. */
    String text(String key) throws UnreadableSettingException {
        String text = textOrNone(key);
        if (text.isEmpty()) {
            throw new UnreadableSettingException(field + " has no " + key);
        }
        return text;
    }

    /** A text, or the empty text. */
    String textOrNone(String key) {
        return value(key) instanceof JsonString text ? text.value() : "";
    }

    boolean flag(String key) {
        return value(key) instanceof JsonBoolean flag && flag.value();
    }

    /** A whole number; 64-bit numbers are texts in the JSON of protobuf. */
    OptionalLong number(String key) {
        try {
            if (value(key) instanceof JsonNumber number) {
                return OptionalLong.of(number.value().longValueExact());
            }
            String text = textOrNone(key);
            return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(new BigDecimal(text).longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        if (value(key) instanceof JsonArray array) {
            for (JsonValue element : array.values()) {
                if (element instanceof JsonString text) {
                    texts.add(text.value());
                }
            }
        }
        return texts;
    }

    /** Texts by keys, in order. */
    Map<String, String> textMap(String key) {
        var texts = new LinkedHashMap<String, String>();
        object(key).object().members().forEach((name, value) -> {
            if (value instanceof JsonString text) {
                texts.put(name, text.value());
            }
        });
        return texts;
    }

    /** An object; empty where there is none. */
    SettingReader object(String key) {
        return new SettingReader(field, value(key) instanceof JsonObject inner ? inner : new JsonObject(Map.of()));
    }

    /** The objects of a list; none where there is no list. */
    List<SettingReader> entries(String key) throws UnreadableSettingException {
        var entries = new ArrayList<SettingReader>();
        JsonValue list = value(key);
        if (list == null) {
            return entries;
        }
        if (list instanceof JsonArray array) {
            for (JsonValue element : array.values()) {
                if (element instanceof JsonObject entry) {
                    entries.add(new SettingReader(field, entry));
                }
            }
            if (entries.size() == array.values().size()) {
                return entries;
            }
        }
        throw new UnreadableSettingException(field + " is not a list of objects");
    }
}
