// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Collects an object below a field of the platform document.
 *
 * @param <N> see {@link PodSetting}
 */
public final class SettingWriter<N> {
    private final Function<? super N, ParameterSource> sources;
    private final SortedMap<String, JsonValue> members = new TreeMap<>();
    private final SortedMap<String, SettingWriter<N>> objects = new TreeMap<>();
    private final SortedMap<String, List<SettingWriter<N>>> lists = new TreeMap<>();

    SettingWriter(Function<? super N, ParameterSource> sources) {
        this.sources = sources;
    }

    SettingWriter<N> put(String key, JsonValue value) {
        members.put(key, value);
        return this;
    }

    SettingWriter<N> put(String key, String text) {
        return put(key, JsonValue.of(text));
    }

    SettingWriter<N> put(String key, boolean flag) {
        return put(key, JsonValue.of(flag));
    }

    SettingWriter<N> put(String key, List<String> texts) {
        return put(key, new JsonArray(texts.stream().map(JsonValue::of).toList()));
    }

    /** A number of 64 bits, which the JSON of protobuf writes as text. */
    SettingWriter<N> putLong(String key, long number) {
        return put(key, Long.toString(number));
    }

    SettingWriter<N> putUnlessEmpty(String key, String text) {
        return text.isEmpty() ? this : put(key, text);
    }

    SettingWriter<N> putUnlessEmpty(String key, List<String> texts) {
        return texts.isEmpty() ? this : put(key, texts);
    }

    SettingWriter<N> putUnlessEmpty(String key, Map<String, String> texts) {
        texts.forEach(object(key)::put);
        return this;
    }

    SettingWriter<N> putName(String key, N name) {
        members.putAll(Sources.ofName(key, sources.apply(name)));
        return this;
    }

    SettingWriter<N> putClaimName(N name) {
        members.putAll(Sources.ofClaim(sources.apply(name)));
        return this;
    }

    SettingWriter<N> putSource(String key, N value) {
        return put(key, Sources.json(sources.apply(value)));
    }

    /** The object at a key, which is left out as long as it is empty. */
    SettingWriter<N> object(String key) {
        return objects.computeIfAbsent(key, unknown -> new SettingWriter<>(sources));
    }

    /** A new entry of the list at a key. */
    SettingWriter<N> entry(String key) {
        var entry = new SettingWriter<N>(sources);
        lists.computeIfAbsent(key, unknown -> new ArrayList<>()).add(entry);
        return entry;
    }

    JsonObject build() {
        var all = new TreeMap<>(members);
        lists.forEach((key, entries) -> all.put(
                key,
                new JsonArray(
                        entries.stream().<JsonValue>map(SettingWriter::build).toList())));
        objects.forEach((key, object) -> {
            JsonObject built = object.build();
            if (!built.members().isEmpty()) {
                all.put(key, built);
            }
        });
        return new JsonObject(all);
    }
}
