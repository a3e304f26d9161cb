// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The inputs or outputs of a task or a run, by name. A value that is neither set nor has a default is absent.
 *
 * @param parameters the parameters, sorted
 * @param artifacts the artifacts, sorted; each a list, of one element unless the input is a list of artifacts
 */
public record Values(SortedMap<String, JsonValue> parameters, SortedMap<String, List<ArtifactValue>> artifacts) {
    /** No values. */
    public static final Values NONE = of(Map.of(), Map.of());

    public Values {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        var copy = new TreeMap<String, List<ArtifactValue>>();
        artifacts.forEach((name, list) -> copy.put(name, List.copyOf(list)));
        artifacts = Collections.unmodifiableSortedMap(copy);
    }

    /** Copies maps of any order. */
    public static Values of(
            Map<String, ? extends JsonValue> parameters, Map<String, ? extends List<ArtifactValue>> artifacts) {
        return new Values(new TreeMap<>(parameters), new TreeMap<>(artifacts));
    }
}
