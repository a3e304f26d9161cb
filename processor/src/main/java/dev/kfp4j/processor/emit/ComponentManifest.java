// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ContainerLayout;
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
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.processor.component.ComponentSignature;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.component.IoType.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the manifest of a single component, as KFP's own compiler makes it: one executor, and a root of one task that
 * hands everything through. Environment variables are not part of it, because KFP's Python SDK cannot load a component
 * that has any; whoever uses it sets them on the task.
 */
final class ComponentManifest {

    private static final ResourceSpec NO_RESOURCES =
            new ResourceSpec(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private final ComponentSignature component;

    private ComponentManifest(ComponentSignature component) {
        this.component = component;
    }

    static Manifest of(ComponentSignature component, String moduleImage, String sdkVersion) {
        return new ComponentManifest(component).manifest(moduleImage, sdkVersion);
    }

    private Manifest manifest(String moduleImage, String sdkVersion) {
        String name = component.name();
        String key = "comp-" + name;
        String label = "exec-" + name;
        String image = component.defaults().image();
        var container = new Container(
                image.isEmpty() ? moduleImage : image,
                ContainerLayout.command(component.entrypoint()),
                ContainerLayout.args(),
                List.of(),
                resources());
        var inputs = inputs();
        var outputs = outputs();
        var graph = DagSpec.of(Map.of(name, task(key)), graphOutputs());
        var pipeline = PipelineSpec.of(
                new PipelineSpec.Info(name, "", component.description()),
                Map.of(key, new ComponentSpec(inputs, outputs, new ExecutorRef(label), List.of())),
                Map.of(label, container),
                new ComponentSpec(inputs, outputs, graph, List.of()),
                sdkVersion);
        return new Manifest(pipeline, PlatformSpec.NONE);
    }

    private Optional<ResourceSpec> resources() {
        var defaults = component.defaults();
        Optional<Accelerator> accelerator = text(defaults.accelerator())
                .map(type -> new Accelerator(type, Integer.toString(defaults.acceleratorCount())));
        var resources = new ResourceSpec(
                text(defaults.cpuRequest()),
                text(defaults.cpu()),
                text(defaults.memoryRequest()),
                text(defaults.memory()),
                accelerator);
        return resources.equals(NO_RESOURCES) ? Optional.empty() : Optional.of(resources);
    }

    private static Optional<String> text(String quantity) {
        return Optional.of(quantity).filter(text -> !text.isEmpty());
    }

    private IoSpec inputs() {
        Map<String, ParameterSpec> parameters = new TreeMap<>();
        Map<String, ArtifactSpec> artifacts = new TreeMap<>();
        for (Input input : component.inputs()) {
            if (input.type() instanceof Parameter parameter) {
                parameters.put(
                        input.name(),
                        new ParameterSpec(
                                parameter.type(),
                                input.defaultValue(),
                                input.optional(),
                                input.description(),
                                parameter.literals()));
            } else if (input.type() instanceof ArtifactIo artifact) {
                artifacts.put(input.name(), artifact(artifact, input.optional(), input.description()));
            }
        }
        return IoSpec.of(parameters, artifacts);
    }

    private IoSpec outputs() {
        Map<String, ParameterSpec> parameters = new TreeMap<>();
        Map<String, ArtifactSpec> artifacts = new TreeMap<>();
        for (Output output : component.outputs()) {
            if (output.type() instanceof Parameter parameter) {
                parameters.put(
                        output.name(),
                        new ParameterSpec(parameter.type(), Optional.empty(), false, output.description(), List.of()));
            } else if (output.type() instanceof ArtifactIo artifact) {
                artifacts.put(output.name(), artifact(artifact, false, output.description()));
            }
        }
        return IoSpec.of(parameters, artifacts);
    }

    private static ArtifactSpec artifact(ArtifactIo type, boolean optional, String description) {
        var artifactType = new ArtifactType(type.schemaTitle(), type.schemaVersion());
        return new ArtifactSpec(artifactType, type.list(), optional, description, Map.of());
    }

    private TaskSpec task(String key) {
        SortedMap<String, ParameterSource> parameters = new TreeMap<>();
        SortedMap<String, ArtifactSource> artifacts = new TreeMap<>();
        for (Input input : component.inputs()) {
            if (input.type() instanceof Parameter) {
                parameters.put(input.name(), new ParameterSource.ComponentInput(input.name()));
            } else {
                artifacts.put(input.name(), new ArtifactSource.ComponentInput(input.name()));
            }
        }
        return new TaskSpec(
                component.name(),
                key,
                parameters,
                artifacts,
                List.of(),
                Optional.of(new CachingOptions(component.defaults().cache(), "")),
                Optional.of(component.defaults().retries())
                        .filter(retries -> retries > 0)
                        .map(RetryPolicy::of),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private DagOutputs graphOutputs() {
        Map<String, ParameterOutput> parameters = new TreeMap<>();
        Map<String, List<ArtifactSelector>> artifacts = new TreeMap<>();
        for (Output output : component.outputs()) {
            String name = output.name();
            if (output.type() instanceof Parameter) {
                parameters.put(name, new FromParameter(new ParameterSelector(component.name(), name)));
            } else {
                artifacts.put(name, List.of(new ArtifactSelector(component.name(), name)));
            }
        }
        return DagOutputs.of(parameters, artifacts);
    }
}
