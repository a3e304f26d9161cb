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
 * One object of a manifest, read field by field as protobuf's JSON is: keys in camel case or snake case, null the same
 * as left out. Whoever has read all it knows calls {@link #noOthers()}, so that no key is passed over in silence.
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

    /** A field that may be left out; null counts as a value. */
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

    /** A field that may be left out, or be null. */
    Optional<Located> optional(String key) {
        return value(key).filter(found -> !(found.value() instanceof JsonNull));
    }

    /** A field that has to be there. */
    Located required(String key) {
        return optional(key).orElseThrow(() -> place.error("\"" + key + "\" is missing"));
    }

    /** Text; empty where it is left out. */
    String text(String key) {
        return optional(key).map(Located::text).orElse("");
    }

    /** Text that is there and is not empty. */
    String requiredText(String key) {
        var text = required(key);
        if (text.text().isEmpty()) {
            throw text.place().error("is empty");
        }
        return text.text();
    }

    /** True or false; false where it is left out. */
    boolean flag(String key) {
        return optional(key).map(Located::flag).orElse(false);
    }

    /** An object; without members where it is left out. */
    JsonObject objectValue(String key) {
        return optional(key).map(Located::object).orElseGet(() -> new JsonObject(new TreeMap<>()));
    }

    /** The items of a list; none where it is left out. */
    <T> List<T> list(String key, Located.Reader<T> reader) {
        var items = new ArrayList<T>();
        optional(key).ifPresent(list -> list.items().forEach(item -> items.add(reader.read(item))));
        return items;
    }

    /** The values of a map; none where it is left out. */
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

    /** Refuses a field that KFP knows and its backend, or this library, does not support. */
    void unsupported(String key, String reason) {
        optional(key).ifPresent(found -> {
            throw found.place().error("is not supported: " + reason);
        });
    }

    /** Takes note of fields that mean nothing here. */
    void ignored(String... keys) {
        for (var key : keys) {
            value(key);
        }
    }

    /** Refuses keys that nobody asked for. */
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
