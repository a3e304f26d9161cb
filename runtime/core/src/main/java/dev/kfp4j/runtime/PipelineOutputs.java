// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a run, by their KFP names. If an output is missing or invalid, the methods record a problem and return
 * a placeholder. {@link #check()} then reports all problems at once.
 */
public final class PipelineOutputs {

    private final Map<String, @Nullable Object> parameters;
    private final Map<String, List<ArtifactHandle>> artifacts;
    private final Problems problems = new Problems();

    /**
     * Creates the outputs of a run.
     *
     * @param parameters JSON values as plain Java objects: {@code String}, {@code Boolean}, {@code Long}, {@code
     *     Double}, lists and maps
     * @param artifacts the artifacts of each output, which is one unless the output is a list
     */
    public PipelineOutputs(
            Map<String, ? extends @Nullable Object> parameters, Map<String, List<ArtifactHandle>> artifacts) {
        this.parameters = new LinkedHashMap<>(parameters);
        this.artifacts = new LinkedHashMap<>(artifacts);
    }

    /** Returns the value of an output parameter. */
    public StepValue value(String name) {
        String place = place(name);
        Object value = parameters.get(name);
        if (value == null) {
            problems.add(place + " is missing");
            return JsonStepValue.standIn(place, problems);
        }
        return JsonStepValue.of(place, value, problems);
    }

    /** Returns an output artifact. */
    public ArtifactHandle artifact(String name) {
        List<ArtifactHandle> handles = artifacts(name);
        return handles.isEmpty() ? new ArtifactHandle(name, "", null, Map.of()) : handles.get(0);
    }

    /** Returns the artifacts of an output list. */
    public List<ArtifactHandle> artifacts(String name) {
        List<ArtifactHandle> handles = artifacts.get(name);
        if (handles == null) {
            problems.add(place(name) + " is missing");
            return List.of();
        }
        return handles;
    }

    /**
     * Checks that all outputs so far were valid.
     *
     * @throws IllegalStateException if an output was missing or invalid; the message names all of them
     */
    public void check() {
        if (!problems.isEmpty()) {
            throw new IllegalStateException(String.join("\n", problems.lines()));
        }
    }

    private static String place(String name) {
        return "output \"" + name + "\"";
    }
}
