// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An object of a manifest, read field by field by the rules of protobuf's JSON: keys are in camel case or snake case,
 * and null means missing. After reading all known fields, call {@link #noOthers()}, so that no key is ignored silently.
 */
final class Fields {
    private final Place place;
    private final JsonObject object;
    private final Set<String> known = new TreeSet<>();
    private final Set<String> taken = new TreeSet<>();

    private Fields(Place place, JsonObject object) {
        this.place = place;
        this.object = object;
    }

    static Fields of(Located located) {
        return new Fields(located.place(), located.object());
    }

    Place place() {
        return place;
    }

    /** Returns an optional field, which may be null. */
    Optional<Located> value(String key) {
        known.add(key);
        var snake = snakeCase(key);
        var camelValue = object.members().get(key);
        var snakeValue = snake.equals(key) ? null : object.members().get(snake);
        if (camelValue != null && snakeValue != null) {
            throw place.error("both \"" + key + "\" and \"" + snake + "\" are given; they mean the same");
        }
        var found = camelValue != null ? camelValue : snakeValue;
        if (found == null) {
            return Optional.empty();
        }
        var spelling = camelValue != null ? key : snake;
        taken.add(spelling);
        return Optional.of(new Located(place.member(spelling), found));
    }

    /** Returns an optional field, for which null means missing. */
    Optional<Located> optional(String key) {
        return value(key).filter(found -> !(found.value() instanceof JsonNull));
    }

    /** Returns a required field. */
    Located required(String key) {
        return optional(key).orElseThrow(() -> place.error("\"" + key + "\" is missing"));
    }

    /** Returns a text, which is empty by default. */
    String text(String key) {
        return optional(key).map(Located::text).orElse("");
    }

    /** Returns a required text that is not empty. */
    String requiredText(String key) {
        var text = required(key);
        if (text.text().isEmpty()) {
            throw text.place().error("is empty");
        }
        return text.text();
    }

    /** Returns a boolean, which is false by default. */
    boolean flag(String key) {
        return optional(key).map(Located::flag).orElse(false);
    }

    /** Returns an object, which is empty by default. */
    JsonObject objectValue(String key) {
        return optional(key).map(Located::object).orElseGet(() -> new JsonObject(new TreeMap<>()));
    }

    /** Returns the items of a list, which is empty by default. */
    <T> List<T> list(String key, Located.Reader<T> reader) {
        var items = new ArrayList<T>();
        optional(key).ifPresent(list -> list.items().forEach(item -> items.add(reader.read(item))));
        return items;
    }

    /** Returns the values of a map, which is empty by default. */
    <T> SortedMap<String, T> map(String key, Located.Reader<T> reader) {
        var map = new TreeMap<String, T>();
        optional(key)
                .ifPresent(found -> found.object().members().forEach((name, value) -> {
                    var member = new Located(found.place().member(name), value);
                    if (value instanceof JsonNull) {
                        throw member.place().error("is null");
                    }
                    map.put(name, reader.read(member));
                }));
        return map;
    }

    /** Rejects a field of KFP's schema that its backend or this library does not support. */
    void unsupported(String key, String reason) {
        optional(key).ifPresent(found -> {
            throw found.place().error("is not supported: " + reason);
        });
    }

    /** Marks fields without an effect as known. */
    void ignored(String... keys) {
        for (var key : keys) {
            value(key);
        }
    }

    /** Rejects all other keys. */
    void noOthers() {
        for (var key : object.members().keySet()) {
            if (!taken.contains(key)) {
                throw place.error("unknown key \"" + key + "\"; known: " + String.join(", ", known));
            }
        }
    }

    private static String snakeCase(String camelCase) {
        var snake = new StringBuilder();
        camelCase.chars().forEach(c -> {
            if (c >= 'A' && c <= 'Z') {
                snake.append('_').append((char) (c - 'A' + 'a'));
            } else {
                snake.append((char) c);
            }
        });
        return snake.toString();
    }
}
