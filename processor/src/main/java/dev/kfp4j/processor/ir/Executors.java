// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.TaskOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs a task of a component: its container, and its Kubernetes settings. */
final class Executors {
    private Executors() {}

    /** The container in which an entrypoint runs with a task's settings. */
    static Container container(String entrypoint, TaskOptions options, String moduleImage) {
        return new Container(
                options.image().isEmpty() ? moduleImage : options.image(),
                ContainerLayout.command(entrypoint),
                ContainerLayout.args(),
                env(options),
                resources(options));
    }

    /** The variables of a task. */
    static List<EnvVar> env(TaskOptions options) {
        return options.env().stream()
                .map(variable -> new EnvVar(variable.name(), variable.value()))
                .toList();
    }

    /** What a task asks for; empty where it asks for nothing. */
    static Optional<ResourceSpec> resources(TaskOptions options) {
        Optional<ResourceSpec.Accelerator> accelerator = text(options.accelerator())
                .map(type -> new ResourceSpec.Accelerator(type, Integer.toString(options.acceleratorCount())));
        var resources = new ResourceSpec(
                text(options.cpuRequest()),
                text(options.cpu()),
                text(options.memoryRequest()),
                text(options.memory()),
                accelerator);
        var none = new ResourceSpec(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return resources.equals(none) ? Optional.empty() : Optional.of(resources);
    }

    private static Optional<String> text(String quantity) {
        return quantity.isEmpty() ? Optional.empty() : Optional.of(quantity);
    }

    /** The Kubernetes settings of a task; may be empty. Proto-JSON writes 64-bit integers as text. */
    static JsonObject platform(TaskOptions options) {
        return new JsonObject(options.timeout()
                .map(limit -> Map.of("activeDeadlineSeconds", JsonValue.of(Long.toString(limit.toSeconds()))))
                .orElse(Map.of()));
    }
}
