// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of one run, by their KFP names, while they are being read. One that is missing or does not fit is noted and a
 * stand-in returned; {@link #check()} then reports all of them at once.
 */
public final class PipelineOutputs {

    private final Map<String, @Nullable Object> parameters;
    private final Map<String, List<ArtifactHandle>> artifacts;
    private final Problems problems = new Problems();

    /**
     * Makes it.
     *
     * @param parameters JSON values as plain Java objects: text, booleans, {@code Long}, {@code Double}, lists and maps
     * @param artifacts the artifacts of each output; one, unless the output is a list
     */
    public PipelineOutputs(
            Map<String, ? extends @Nullable Object> parameters, Map<String, List<ArtifactHandle>> artifacts) {
        this.parameters = new LinkedHashMap<>(parameters);
        this.artifacts = new LinkedHashMap<>(artifacts);
    }

    /** The value of an output parameter, with its place for messages. */
    public StepValue value(String name) {
        String place = place(name);
        Object value = parameters.get(name);
        if (value == null) {
            problems.add(place + " is missing");
            return JsonStepValue.standIn(place, problems);
        }
        return JsonStepValue.of(place, value, problems);
    }

    /** An output artifact. */
    public ArtifactHandle artifact(String name) {
        List<ArtifactHandle> handles = artifacts(name);
        return handles.isEmpty() ? new ArtifactHandle(name, "", null, Map.of()) : handles.get(0);
    }

    /** The artifacts of a list. */
    public List<ArtifactHandle> artifacts(String name) {
        List<ArtifactHandle> handles = artifacts.get(name);
        if (handles == null) {
            problems.add(place(name) + " is missing");
            return List.of();
        }
        return handles;
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalStateException if an output was missing or did not fit; the message names all of them
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
