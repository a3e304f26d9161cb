// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.SortedMap;
import java.util.TreeMap;

/** Collects the bindings of a task's inputs. */
final class TaskBindings {
    private final Borders borders;
    private final RegionView view;
    private final SortedMap<String, ParameterSource> parameters = new TreeMap<>();
    private final SortedMap<String, ArtifactSource> artifacts = new TreeMap<>();

    /**
     * Starts without bindings.
     *
     * @param view the view of the region that contains the task
     */
    TaskBindings(Borders borders, RegionView view) {
        this.borders = borders;
        this.view = view;
    }

    void bind(String input, JsonValue constant) {
        parameters.put(input, new ParameterSource.Constant(constant));
    }

    /** Repeats a text in an input that no component reads, unless the component has an input of that name. */
    void repeat(String input, String text) {
        parameters.putIfAbsent(input, new ParameterSource.Constant(JsonValue.of(text)));
    }

    void bindStatus(String input, String producer) {
        parameters.put(input, new ParameterSource.FinalStatus(producer));
    }

    void bind(String input, Reference value) {
        ValueSource source = borders.source(value, view);
        if (value.type() instanceof IoType.ArtifactIo) {
            artifacts.put(input, source.artifact());
        } else {
            parameters.put(input, source.parameter());
        }
    }

    void bindAll(Channels inputs) {
        inputs.names().forEach((value, input) -> bind(input, value));
    }

    SortedMap<String, ParameterSource> parameters() {
        return parameters;
    }

    SortedMap<String, ArtifactSource> artifacts() {
        return artifacts;
    }
}
