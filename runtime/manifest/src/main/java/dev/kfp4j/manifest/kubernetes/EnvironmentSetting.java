// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static dev.kfp4j.manifest.kubernetes.PodField.Concern.STEP;

import dev.kfp4j.manifest.ParameterSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Environment variables of the container.
 *
 * @param <N> see {@link PodSetting}
 */
public sealed interface EnvironmentSetting<N> extends PodSetting<N> {
    /** The fields that hold these settings. */
    static List<PodField> fields() {
        return List.of(
                PodField.list(StoreEnv.field(Store.SECRET), STEP, entry -> StoreEnv.read(Store.SECRET, entry)),
                PodField.list(StoreEnv.field(Store.CONFIG_MAP), STEP, entry -> StoreEnv.read(Store.CONFIG_MAP, entry)),
                PodField.list(FieldEnv.FIELD, STEP, FieldEnv::read));
    }

    /**
     * Keys of a secret or config map as environment variables.
     *
     * @param store the kind of object
     * @param name its name
     * @param variables the variables, in order
     * @param isOptional whether the object may be missing
     */
    record StoreEnv<N>(Store store, N name, List<KeyVariable> variables, boolean isOptional)
            implements EnvironmentSetting<N> {
        public StoreEnv {
            variables = List.copyOf(variables);
        }

        private static String field(Store store) {
            return store.stem() + "AsEnv";
        }

        private static StoreEnv<ParameterSource> read(Store store, SettingReader entry)
                throws UnreadableSettingException {
            var variables = new ArrayList<KeyVariable>();
            for (SettingReader pair : entry.entries("keyToEnv")) {
                variables.add(new KeyVariable(pair.text(store.stem() + "Key"), pair.text("envVar")));
            }
            return new StoreEnv<>(store, Sources.name(entry, store.stem() + "Name"), variables, entry.flag("optional"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            SettingWriter<N> entry = executor.entry(field(store)).putName(store.stem() + "Name", name);
            variables.forEach(variable -> entry.entry("keyToEnv")
                    .put(store.stem() + "Key", variable.key())
                    .put("envVar", variable.variable()));
            entry.put("optional", isOptional);
        }

        @Override
        public List<N> values() {
            return List.of(name);
        }

        @Override
        public Set<PodSlot> slots() {
            var slots = new LinkedHashSet<PodSlot>();
            variables.forEach(variable -> slots.add(PodSlot.variable(variable.variable())));
            return slots;
        }

        @Override
        public Optional<PodSetting<N>> without(Set<PodSlot> taken) {
            List<KeyVariable> left = variables.stream()
                    .filter(variable -> !taken.contains(PodSlot.variable(variable.variable())))
                    .toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new StoreEnv<>(store, name, left, isOptional));
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(name).map(known -> new StoreEnv<>(store, known, variables, isOptional));
        }
    }

    /**
     * A key and its environment variable.
     *
     * @param key the key in the secret or config map
     * @param variable the variable
     */
    record KeyVariable(String key, String variable) {}

    /**
     * A field of the pod as an environment variable.
     *
     * @param variable the variable
     * @param path the field, such as {@code metadata.name}
     */
    record FieldEnv<N>(String variable, String path) implements EnvironmentSetting<N> {
        private static final String FIELD = "fieldPathAsEnv";

        private static FieldEnv<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
            return new FieldEnv<>(entry.text("name"), entry.text("fieldPath"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(FIELD).put("name", variable).put("fieldPath", path);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.variable(variable));
        }
    }
}
