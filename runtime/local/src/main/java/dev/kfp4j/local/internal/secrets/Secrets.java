// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.secrets;

import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.manifest.kubernetes.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The secrets and config maps that this machine has for steps; each is a map of texts. */
public final class Secrets {

    private final String place;
    private final Map<String, String> environment;
    private final Map<Store, SortedMap<String, SortedMap<String, SecretValue>>> maps;

    /**
     * @param place the file that contains them, for messages
     * @param environment the variables that values may come from
     * @param maps the values by kind, name and key
     */
    Secrets(
            String place,
            Map<String, String> environment,
            Map<Store, SortedMap<String, SortedMap<String, SecretValue>>> maps) {
        this.place = place;
        this.environment = Map.copyOf(environment);
        this.maps = Map.copyOf(maps);
    }

    /**
     * Returns an empty set of secrets.
     *
     * @param place the file that would contain them, for messages
     */
    public static Secrets none(String place) {
        return new Secrets(place, Map.of(), Map.of());
    }

    /** Whether there is a secret or config map of this name. */
    public boolean has(Store store, String name) {
        return named(store, name).isPresent();
    }

    /**
     * Finds the values that are not available to a step.
     *
     * @param store secret or config map
     * @param name its name
     * @param keys the keys that the step requests; empty: all keys
     * @return a sentence for each problem
     */
    public List<String> problems(Store store, String name, Collection<String> keys) {
        Optional<SortedMap<String, SecretValue>> map = named(store, name);
        if (map.isEmpty()) {
            return List.of("the " + store.word() + " \"" + name + "\" is not mapped; add it under "
                    + SecretsFile.key(store) + " in " + place);
        }
        var problems = new ArrayList<String>();
        for (String key : keys.isEmpty() ? map.get().keySet() : Set.copyOf(keys)) {
            SecretValue value = map.get().get(key);
            if (value == null) {
                problems.add("the " + store.word() + " \"" + name + "\" has no key \"" + key + "\" in " + place);
            } else {
                value.problem(environment)
                        .ifPresent(reason ->
                                problems.add("\"" + key + "\" of the " + store.word() + " \"" + name + "\" " + reason));
            }
        }
        return problems;
    }

    /** The keys of a secret or config map; none if there is no such map. */
    public Set<String> keys(Store store, String name) {
        return named(store, name).map(map -> map.keySet()).orElse(Set.of());
    }

    /**
     * Reads a value.
     *
     * @return the value; empty if there is no such map or key
     * @throws ValueException if the value is not available; the message does not contain it
     */
    public Optional<String> value(Store store, String name, String key) throws ValueException {
        SecretValue value = named(store, name).map(map -> map.get(key)).orElse(null);
        return value == null ? Optional.empty() : Optional.of(value.text(environment));
    }

    private Optional<SortedMap<String, SecretValue>> named(Store store, String name) {
        return Optional.ofNullable(maps.getOrDefault(store, new TreeMap<>()).get(name));
    }
}
