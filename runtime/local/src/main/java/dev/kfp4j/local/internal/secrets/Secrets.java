// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

import dev.kfp4j.local.internal.values.ValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The secrets and config maps that this machine has for steps, each a map of texts. */
public final class Secrets {

    private final String place;
    private final Map<String, String> environment;
    private final Map<MapKind, SortedMap<String, SortedMap<String, SecretValue>>> maps;

    /**
     * Makes them.
     *
     * @param place the file that they are in, for messages
     * @param environment the variables that values may come from
     * @param maps the values by kind, name and key
     */
    Secrets(
            String place,
            Map<String, String> environment,
            Map<MapKind, SortedMap<String, SortedMap<String, SecretValue>>> maps) {
        this.place = place;
        this.environment = Map.copyOf(environment);
        this.maps = Map.copyOf(maps);
    }

    /**
     * There are none.
     *
     * @param place the file that they would be in, for messages
     */
    public static Secrets none(String place) {
        return new Secrets(place, Map.of(), Map.of());
    }

    /** Whether there is a secret or config map of this name. */
    public boolean has(MapKind kind, String name) {
        return named(kind, name).isPresent();
    }

    /**
     * What keeps a step from being given values.
     *
     * @param kind secret or config map
     * @param name its name
     * @param keys the keys that the step asks for; empty: all that there are
     * @return sentences; none: nothing
     */
    public List<String> problems(MapKind kind, String name, Collection<String> keys) {
        Optional<SortedMap<String, SecretValue>> map = named(kind, name);
        if (map.isEmpty()) {
            return List.of("the " + kind.word() + " \"" + name + "\" is not mapped; add it under " + kind.key() + " in "
                    + place);
        }
        var problems = new ArrayList<String>();
        for (String key : keys.isEmpty() ? map.get().keySet() : Set.copyOf(keys)) {
            SecretValue value = map.get().get(key);
            if (value == null) {
                problems.add("the " + kind.word() + " \"" + name + "\" has no key \"" + key + "\" in " + place);
            } else {
                value.problem(environment)
                        .ifPresent(reason ->
                                problems.add("\"" + key + "\" of the " + kind.word() + " \"" + name + "\" " + reason));
            }
        }
        return problems;
    }

    /** The keys of a secret or config map; none if there is no such map. */
    public Set<String> keys(MapKind kind, String name) {
        return named(kind, name).map(map -> map.keySet()).orElse(Set.of());
    }

    /**
     * A value.
     *
     * @return the value; empty if there is no such map or key
     * @throws ValueException if it cannot be had; the message does not hold it
     */
    public Optional<String> value(MapKind kind, String name, String key) throws ValueException {
        SecretValue value = named(kind, name).map(map -> map.get(key)).orElse(null);
        return value == null ? Optional.empty() : Optional.of(value.text(environment));
    }

    private Optional<SortedMap<String, SecretValue>> named(MapKind kind, String name) {
        return Optional.ofNullable(maps.getOrDefault(kind, new TreeMap<>()).get(name));
    }
}
