// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects the outputs of a graph from those of its tasks. */
public final class GraphOutputs {

    private GraphOutputs() {}

    /**
     * Collects the outputs of a graph that succeeded. If an output has several producers, the first one that succeeded
     * counts; an output without a successful producer is omitted.
     *
     * @param outputs the sources of the outputs
     * @param declared the types of the outputs; undeclared ones are not checked
     * @param tasks the outputs of the graph's successful tasks, by key
     * @throws ValueException if one is not of its type
     */
    public static Values collect(DagOutputs outputs, IoSpec declared, Map<String, Values> tasks) throws ValueException {
        if (outputs.isEmpty()) {
            return Values.NONE;
        }
        var parameters = new TreeMap<String, JsonValue>();
        for (var entry : outputs.parameters().entrySet()) {
            JsonValue value = parameter(entry.getValue(), tasks);
            ParameterSpec spec = declared.parameters().get(entry.getKey());
            if (value != null) {
                parameters.put(
                        entry.getKey(),
                        spec == null
                                ? value
                                : ParameterChecks.fitted("output parameter \"" + entry.getKey() + "\"", spec, value));
            }
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (var entry : outputs.artifacts().entrySet()) {
            List<ArtifactValue> value = artifact(entry.getValue(), tasks);
            if (value != null) {
                artifacts.put(entry.getKey(), value);
            }
        }
        return Values.of(parameters, artifacts);
    }

    private static @Nullable JsonValue parameter(DagOutputs.ParameterOutput output, Map<String, Values> tasks) {
        List<ParameterSelector> selectors = output instanceof DagOutputs.FromOneof oneof
                ? oneof.selectors()
                : List.of(((DagOutputs.FromParameter) output).selector());
        for (ParameterSelector selector : selectors) {
            Values producer = tasks.get(selector.producerSubtask());
            if (producer != null) {
                return producer.parameters().get(selector.outputParameterKey());
            }
        }
        return null;
    }

    private static @Nullable List<ArtifactValue> artifact(List<ArtifactSelector> selectors, Map<String, Values> tasks) {
        for (ArtifactSelector selector : selectors) {
            Values producer = tasks.get(selector.producerSubtask());
            if (producer != null) {
                return producer.artifacts().get(selector.outputArtifactKey());
            }
        }
        return null;
    }
}
