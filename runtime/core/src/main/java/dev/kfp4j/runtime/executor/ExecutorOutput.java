// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import dev.kfp4j.runtime.json.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a step.
 *
 * @param parameters the output parameters: JSON values as Java objects
 * @param artifacts the published output artifacts
 */
public record ExecutorOutput(Map<String, @Nullable Object> parameters, Map<String, ArtifactEntry> artifacts) {

    /** Returns whether there are no outputs. KFP treats a missing file as an empty output. */
    public boolean isEmpty() {
        return parameters.isEmpty() && artifacts.isEmpty();
    }

    /**
     * Returns the JSON that KFP reads. KFP rejects unknown members, so there are no others:
     *
     * <pre>{@code
     * {"parameterValues": {"Output": 42},
     *  "artifacts": {"model": {"artifacts": [{"name": "model", "uri": "s3://b/m", "metadata": {"auc": 0.9}}]}}}
     * }</pre>
     */
    public String toJson() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        if (!parameters.isEmpty()) {
            document.put("parameterValues", parameters);
        }
        if (!artifacts.isEmpty()) {
            Map<String, @Nullable Object> lists = new LinkedHashMap<>();
            for (Map.Entry<String, ArtifactEntry> entry : artifacts.entrySet()) {
                lists.put(entry.getKey(), Map.of("artifacts", List.of(json(entry.getValue()))));
            }
            document.put("artifacts", lists);
        }
        return JsonWriter.write(document);
    }

    private static Map<String, @Nullable Object> json(ArtifactEntry artifact) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", artifact.name());
        members.put("uri", artifact.uri());
        members.put("metadata", artifact.metadata());
        return members;
    }
}
