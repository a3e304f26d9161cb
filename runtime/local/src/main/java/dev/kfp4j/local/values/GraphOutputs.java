// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.values;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects the outputs of a graph from those of its tasks. */
public final class GraphOutputs {

    private GraphOutputs() {}

    /**
     * The outputs of a graph all of whose tasks ended well.
     *
     * @param outputs where they come from
     * @param declared their types
     * @param tasks the outputs of the graph's tasks, by key
     * @throws ValueException if one is missing or not of its type
     */
    public static Values collect(DagOutputs outputs, IoSpec declared, Map<String, Values> tasks) throws ValueException {
        var parameters = new TreeMap<String, JsonValue>();
        for (var entry : outputs.parameters().entrySet()) {
            if (entry.getValue() instanceof DagOutputs.FromParameter from) {
                var selector = from.selector();
                JsonValue value =
                        of(tasks, selector.producerSubtask()).parameters().get(selector.outputParameterKey());
                if (value == null) {
                    throw missing(entry.getKey(), selector.producerSubtask());
                }
                ParameterSpec spec = declared.parameters().get(entry.getKey());
                parameters.put(
                        entry.getKey(),
                        spec == null
                                ? value
                                : Parameters.fitted("output parameter \"" + entry.getKey() + "\"", spec, value));
            }
        }
        var artifacts = new TreeMap<String, List<ArtifactValue>>();
        for (var entry : outputs.artifacts().entrySet()) {
            for (var selector : entry.getValue()) {
                List<ArtifactValue> value =
                        of(tasks, selector.producerSubtask()).artifacts().get(selector.outputArtifactKey());
                if (value == null) {
                    throw missing(entry.getKey(), selector.producerSubtask());
                }
                artifacts.put(entry.getKey(), value);
            }
        }
        return Values.of(parameters, artifacts);
    }

    private static Values of(Map<String, Values> tasks, String task) {
        return tasks.getOrDefault(task, Values.NONE);
    }

    private static ValueException missing(String output, String task) {
        return new ValueException("output \"" + output + "\" is missing: task \"" + task + "\" did not give it");
    }
}
