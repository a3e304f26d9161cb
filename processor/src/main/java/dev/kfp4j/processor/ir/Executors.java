// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.UriSource;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ConstantUri;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ParameterUri;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What runs a task of a component: its container, and its Kubernetes settings. */
final class Executors {
    private Executors() {}

    /** The container in which an entrypoint runs with a task's settings. */
    static Container container(String entrypoint, TaskOptions options, String moduleImage) {
        List<EnvVar> env = options.env().stream()
                .map(variable -> new EnvVar(variable.name(), variable.value()))
                .toList();
        return new Container(
                options.image().isEmpty() ? moduleImage : options.image(),
                ContainerLayout.command(entrypoint),
                ContainerLayout.args(),
                env,
                resources(options));
    }

    /** What imports an artifact. A constant URI stands in it too, as KFP's compiler does it. */
    static Importer importer(ImporterCallee callee, Task task) {
        UriSource uri = task.arguments().get(ImporterCallee.URI) instanceof ConstantArgument constant
                        && constant.json() instanceof JsonString text
                ? new ConstantUri(text.value())
                : new ParameterUri(ImporterCallee.URI.name());
        var type = new ArtifactType(callee.type().schemaTitle(), callee.type().schemaVersion());
        return new Importer(uri, type, callee.reimport(), callee.metadata().members(), callee.downloadToWorkspace());
    }

    private static Optional<ResourceSpec> resources(TaskOptions options) {
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
