// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The inputs or the outputs of a component, by name: {@code {parameters: {...}, artifacts: {...}}}.
 *
 * @param parameters the parameters, sorted by name
 * @param artifacts the artifacts, sorted by name
 */
public record IoSpec(SortedMap<String, ParameterSpec> parameters, SortedMap<String, ArtifactSpec> artifacts) {
    /** No inputs or outputs. */
    public static final IoSpec NONE = of(Map.of(), Map.of());

    public IoSpec {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        artifacts = Collections.unmodifiableSortedMap(new TreeMap<>(artifacts));
    }

    /** Creates an instance from maps of any order. */
    public static IoSpec of(Map<String, ParameterSpec> parameters, Map<String, ArtifactSpec> artifacts) {
        return new IoSpec(new TreeMap<>(parameters), new TreeMap<>(artifacts));
    }

    /** Returns whether there are neither parameters nor artifacts. */
    public boolean isEmpty() {
        return parameters.isEmpty() && artifacts.isEmpty();
    }
}
