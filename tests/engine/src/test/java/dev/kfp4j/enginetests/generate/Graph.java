// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.generate;

import dev.kfp4j.enginetests.model.Kind;
import dev.kfp4j.enginetests.model.StepKind;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A graph in the making. */
final class Graph {

    private final Map<String, TaskSpec> tasks = new TreeMap<>();
    private final Map<String, ParameterSpec> inputs = new TreeMap<>();
    private final Map<String, ArtifactSpec> artifactInputs = new TreeMap<>();
    private final Map<String, ParameterSpec> outputs = new TreeMap<>();
    private final Map<String, ArtifactSpec> artifactOutputs = new TreeMap<>();
    private final Map<String, DagOutputs.ParameterOutput> parameterSources = new TreeMap<>();
    private final Map<String, List<DagOutputs.ArtifactSelector>> artifactSources = new TreeMap<>();
    private final List<Channel> channels = new ArrayList<>();
    private final Map<String, Boolean> upstream = new TreeMap<>();

    /** The values that its tasks can take. */
    List<Channel> channels() {
        return channels;
    }

    /** The tasks that others may wait for, and whether each is sure to run. */
    Map<String, Boolean> upstream() {
        return upstream;
    }

    void channel(Channel channel) {
        channels.add(channel);
    }

    /** Declares an input that is there whenever the graph runs. */
    void input(String name, Kind kind) {
        input(name, StepKind.required(kind.type()));
        channels.add(new Channel(kind, new ParameterSource.ComponentInput(name), true));
    }

    void input(String name, ParameterSpec spec) {
        inputs.put(name, spec);
    }

    void artifactInput(String name, boolean list) {
        artifactInputs.put(name, StepKind.dataset(list));
    }

    void task(String key, TaskSpec task) {
        tasks.put(key, task);
    }

    void output(String name, ParameterType type, List<DagOutputs.ParameterSelector> selectors) {
        outputs.put(name, StepKind.required(type));
        parameterSources.put(
                name,
                selectors.size() == 1
                        ? new DagOutputs.FromParameter(selectors.get(0))
                        : new DagOutputs.FromOneof(selectors));
    }

    void artifactOutput(String name, boolean list, List<DagOutputs.ArtifactSelector> selectors) {
        artifactOutputs.put(name, StepKind.dataset(list));
        artifactSources.put(name, selectors);
    }

    ComponentSpec component() {
        return new ComponentSpec(
                IoSpec.of(inputs, artifactInputs),
                IoSpec.of(outputs, artifactOutputs),
                DagSpec.of(tasks, DagOutputs.of(parameterSources, artifactSources)),
                List.of());
    }
}
