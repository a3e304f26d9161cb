// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.TaskSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Wraps a container in a manifest: a pipeline of one task that passes everything through, as KFP writes it. */
final class SingleComponent {
    private static final String SDK = "kfp-v1-component";

    private SingleComponent() {}

    static Manifest manifest(String name, String description, IoSpec inputs, IoSpec outputs, Container container) {
        var key = "comp-" + name;
        var label = "exec-" + name;
        var component = new ComponentSpec(inputs, outputs, new ExecutorRef(label), List.of());
        var dag = DagSpec.of(Map.of(name, task(name, key, inputs)), outputs(name, outputs));
        var pipeline = PipelineSpec.of(
                new PipelineSpec.Info(name, "", description),
                Map.of(key, component),
                Map.of(label, container),
                new ComponentSpec(inputs, outputs, dag, List.of()),
                SDK);
        return new Manifest(pipeline, PlatformSpec.NONE);
    }

    private static TaskSpec task(String name, String component, IoSpec inputs) {
        var parameters = new TreeMap<String, ParameterSource>();
        inputs.parameters().keySet().forEach(input -> parameters.put(input, new ParameterSource.ComponentInput(input)));
        var artifacts = new TreeMap<String, ArtifactSource>();
        inputs.artifacts().keySet().forEach(input -> artifacts.put(input, new ArtifactSource.ComponentInput(input)));
        return new TaskSpec(
                name,
                component,
                parameters,
                artifacts,
                List.of(),
                Optional.of(new CachingOptions(true, "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static DagOutputs outputs(String task, IoSpec outputs) {
        var parameters = new TreeMap<String, ParameterOutput>();
        outputs.parameters()
                .keySet()
                .forEach(name -> parameters.put(name, new FromParameter(new ParameterSelector(task, name))));
        var artifacts = new TreeMap<String, List<ArtifactSelector>>();
        outputs.artifacts().keySet().forEach(name -> artifacts.put(name, List.of(new ArtifactSelector(task, name))));
        return DagOutputs.of(parameters, artifacts);
    }
}
