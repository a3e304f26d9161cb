// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the outputs of a loop from those of its iterations: each is a list, in the order of the iterations. */
public final class LoopOutputs {

    private LoopOutputs() {}

    /**
     * Collects the outputs of a loop whose iterations have all succeeded. An output that an iteration lacks is omitted:
     * a list with closed gaps would put values beside the wrong items.
     *
     * @param outputs the sources of an iteration's outputs
     * @param declared the types of the loop's outputs
     * @param flat the output parameters whose lists are concatenated
     * @param items the outputs of each iteration
     * @throws ValueException if one is not of its type
     */
    public static Values of(DagOutputs outputs, IoSpec declared, Set<String> flat, List<Values> items)
            throws ValueException {
        var parameters = new TreeMap<String, JsonValue>();
        for (String name : outputs.parameters().keySet()) {
            JsonValue list = parameter(name, flat.contains(name), items);
            ParameterSpec spec = declared.parameters().get(name);
            if (list != null) {
                parameters.put(
                        name,
                        spec == null ? list : ParameterChecks.fitted("output parameter \"" + name + "\"", spec, list));
            }
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (String name : outputs.artifacts().keySet()) {
            List<ArtifactValue> list = artifacts(name, items);
            if (list != null) {
                artifacts.put(name, list);
            }
        }
        return Values.of(parameters, artifacts);
    }

    private static @Nullable JsonValue parameter(String name, boolean flat, List<Values> items) {
        var list = new ArrayList<JsonValue>();
        for (Values item : items) {
            JsonValue value = item.parameters().get(name);
            if (value == null) {
                return null;
            }
            if (flat && value instanceof JsonArray inner) {
                list.addAll(inner.values());
            } else {
                list.add(value);
            }
        }
        return new JsonArray(list);
    }

    private static @Nullable List<ArtifactValue> artifacts(String name, List<Values> items) {
        var list = new ArrayList<ArtifactValue>();
        for (Values item : items) {
            List<ArtifactValue> value = item.artifacts().get(name);
            if (value == null) {
                return null;
            }
            list.addAll(value);
        }
        return list;
    }
}
