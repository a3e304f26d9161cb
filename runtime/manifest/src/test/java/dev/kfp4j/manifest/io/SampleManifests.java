// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Manifests written by hand, and short ways to make parts of them. */
final class SampleManifests {
    static final ArtifactType DATASET = new ArtifactType("system.Dataset", "0.0.1");

    private SampleManifests() {}

    /** Two tasks, an artifact and a parameter between them, and most settings that a task can have. */
    static Manifest training() {
        var rows = new ParameterSpec(
                ParameterType.NUMBER_INTEGER, Optional.of(JsonValue.of(100)), true, "how many\nrows", List.of());
        var load = component(
                IoSpec.of(Map.of("rows", rows), Map.of()),
                IoSpec.of(Map.of("Output", parameter(ParameterType.STRING)), Map.of("table", artifact())),
                "exec-load");
        var train = component(
                IoSpec.of(Map.of("label", parameter(ParameterType.STRING)), Map.of("table", artifact())),
                IoSpec.of(Map.of("error", parameter(ParameterType.NUMBER_DOUBLE)), Map.of()),
                "exec-train");
        var error = new FromParameter(new ParameterSelector("train", "error"));
        var root = new ComponentSpec(
                IoSpec.of(Map.of("rows", rows), Map.of()),
                IoSpec.of(Map.of("error", parameter(ParameterType.NUMBER_DOUBLE)), Map.of()),
                DagSpec.of(
                        Map.of("load", loadTask(), "train", trainTask()),
                        DagOutputs.of(Map.of("error", error), Map.of())),
                List.of());
        var pipeline = PipelineSpec.of(
                new PipelineSpec.Info("train-it", "Train it", "Trains a model.\nNothing more."),
                Map.of("comp-load", load, "comp-train", train),
                Map.of("exec-load", container("demo.Load"), "exec-train", trainContainer()),
                root,
                "kfp4j-0.1.0");
        return new Manifest(pipeline, platform());
    }

    private static TaskSpec loadTask() {
        return new TaskSpec(
                "load",
                "comp-load",
                new TreeMap<>(Map.of("rows", new ParameterSource.ComponentInput("rows"))),
                new TreeMap<>(),
                List.of(),
                Optional.of(new CachingOptions(true, "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static TaskSpec trainTask() {
        return new TaskSpec(
                "Train the model",
                "comp-train",
                new TreeMap<>(Map.of("label", new ParameterSource.TaskOutput("load", "Output"))),
                new TreeMap<>(Map.of("table", new ArtifactSource.TaskOutput("load", "table"))),
                List.of("load"),
                Optional.of(new CachingOptions(false, "")),
                Optional.of(RetryPolicy.of(3)),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    private static Container trainContainer() {
        var resources = new ResourceSpec(
                Optional.of("500m"),
                Optional.of("2"),
                Optional.of("1Gi"),
                Optional.of("4G"),
                Optional.of(new Accelerator("nvidia.com/gpu", "2")));
        return new Container(
                "registry.example.com/housing:1.0",
                ContainerLayout.command("demo.Train"),
                ContainerLayout.args(),
                List.of(new EnvVar("MODE", "on"), new EnvVar("LEVEL", "007")),
                Optional.of(resources));
    }

    private static PlatformSpec platform() {
        var selector = new JsonObject(Map.of(
                "nodeSelector", new JsonObject(Map.of("labels", new JsonObject(Map.of("disk", JsonValue.of("ssd")))))));
        return new PlatformSpec(new TreeMap<>(Map.of("exec-train", selector)), new JsonObject(Map.of()));
    }

    static Container container(String mainClass) {
        return new Container(
                "registry.example.com/housing:1.0",
                ContainerLayout.command(mainClass),
                ContainerLayout.args(),
                List.of(),
                Optional.empty());
    }

    /** A pipeline of one task that is handed one constant. */
    static Manifest constant(JsonValue value, ParameterType type) {
        var component = component(IoSpec.of(Map.of("x", parameter(type)), Map.of()), IoSpec.NONE, "exec-use");
        var task = task("comp-use", Map.of("x", new ParameterSource.Constant(value)));
        return manifest(Map.of("comp-use", component), Map.of("use", task));
    }

    /** A pipeline without inputs; every component's executor is {@code exec-use}. */
    static Manifest manifest(Map<String, ComponentSpec> components, Map<String, TaskSpec> tasks) {
        var root = new ComponentSpec(IoSpec.NONE, IoSpec.NONE, DagSpec.of(tasks, DagOutputs.NONE), List.of());
        var info = new PipelineSpec.Info("sample", "", "");
        var executors = Map.of("exec-use", container("demo.Use"));
        return new Manifest(PipelineSpec.of(info, components, executors, root, "kfp4j-0.1.0"), PlatformSpec.NONE);
    }

    static TaskSpec task(String component, Map<String, ParameterSource> parameters) {
        return task(component, parameters, Optional.empty(), Optional.empty());
    }

    static TaskSpec task(
            String component,
            Map<String, ParameterSource> parameters,
            Optional<TriggerPolicy> trigger,
            Optional<TaskIterator> iterator) {
        return new TaskSpec(
                "a task",
                component,
                new TreeMap<>(parameters),
                new TreeMap<>(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                trigger,
                iterator,
                0);
    }

    static ComponentSpec component(IoSpec inputs, IoSpec outputs, String executor) {
        return new ComponentSpec(inputs, outputs, new ExecutorRef(executor), List.of());
    }

    static ParameterSpec parameter(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), false, "", List.of());
    }

    static ArtifactSpec artifact() {
        return new ArtifactSpec(DATASET, false, false, "", Map.of());
    }
}
