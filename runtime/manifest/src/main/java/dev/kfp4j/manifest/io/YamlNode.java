// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document to print. Unlike a JSON value, it contains the text of numbers (a double is {@code 2.0}, not {@code 2}),
 * and its mappings are sorted by key.
 */
sealed interface YamlNode {

    /** A mapping, sorted by key. */
    record Mapping(SortedMap<String, YamlNode> entries) implements YamlNode {
        public Mapping {
            entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
        }
    }

    /** A sequence. */
    record Sequence(List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A text, quoted if necessary. */
    record Text(String value) implements YamlNode {}

    /** The text of a number. */
    record NumberLiteral(String spelling) implements YamlNode {}

    /** A boolean. */
    record Flag(boolean value) implements YamlNode {}

    /** Null. */
    record Null() implements YamlNode {}

    /** Converts a JSON value to a node. */
    static YamlNode of(JsonValue json) {
        if (json instanceof JsonValue.JsonString string) {
            return new Text(string.value());
        }
        if (json instanceof JsonValue.JsonNumber number) {
            return new NumberLiteral(NumberText.of(number.value()));
        }
        if (json instanceof JsonValue.JsonBoolean bool) {
            return new Flag(bool.value());
        }
        if (json instanceof JsonValue.JsonArray array) {
            return new Sequence(array.values().stream().map(YamlNode::of).toList());
        }
        if (json instanceof JsonValue.JsonObject object) {
            return ofMembers(object.members());
        }
        return new Null();
    }

    /** Converts the members of a JSON object to a mapping. */
    static Mapping ofMembers(Map<String, JsonValue> members) {
        var entries = new TreeMap<String, YamlNode>();
        members.forEach((key, value) -> entries.put(key, of(value)));
        return new Mapping(entries);
    }

    /** Converts texts to a sequence. */
    static Sequence ofTexts(List<String> texts) {
        return new Sequence(texts.stream().<YamlNode>map(Text::new).toList());
    }
}
