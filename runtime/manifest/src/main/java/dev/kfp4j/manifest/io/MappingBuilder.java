// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.io.YamlNode.Flag;
import dev.kfp4j.manifest.io.YamlNode.Mapping;
import dev.kfp4j.manifest.io.YamlNode.Sequence;
import dev.kfp4j.manifest.io.YamlNode.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Collects the entries of a mapping. The methods called "unless" omit protobuf's defaults. */
final class MappingBuilder {
    private final TreeMap<String, YamlNode> entries = new TreeMap<>();

    MappingBuilder put(String key, YamlNode value) {
        entries.put(key, value);
        return this;
    }

    MappingBuilder put(String key, String text) {
        return put(key, new Text(text));
    }

    MappingBuilder put(String key, Optional<String> text) {
        text.ifPresent(value -> put(key, value));
        return this;
    }

    <T> MappingBuilder put(String key, Optional<T> value, Function<? super T, ? extends YamlNode> tree) {
        value.ifPresent(present -> put(key, tree.apply(present)));
        return this;
    }

    MappingBuilder putUnlessEmpty(String key, String text) {
        return text.isEmpty() ? this : put(key, text);
    }

    MappingBuilder putUnlessEmpty(String key, Mapping mapping) {
        return mapping.entries().isEmpty() ? this : put(key, mapping);
    }

    MappingBuilder putUnlessFalse(String key, boolean flag) {
        return flag ? put(key, new Flag(true)) : this;
    }

    <T> MappingBuilder putUnlessEmpty(String key, List<T> items, Function<? super T, ? extends YamlNode> tree) {
        return items.isEmpty()
                ? this
                : put(key, new Sequence(items.stream().<YamlNode>map(tree).toList()));
    }

    <T> MappingBuilder putUnlessEmpty(String key, Map<String, T> map, Function<? super T, ? extends YamlNode> tree) {
        return putUnlessEmpty(key, mapping(map, tree));
    }

    /** Maps each value, keeping the keys. */
    static <T> Mapping mapping(Map<String, T> map, Function<? super T, ? extends YamlNode> tree) {
        var builder = new MappingBuilder();
        map.forEach((key, value) -> builder.put(key, tree.apply(value)));
        return builder.build();
    }

    Mapping build() {
        return new Mapping(entries);
    }
}
