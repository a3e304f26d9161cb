// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.UriSource;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ConstantUri;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ParameterUri;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.List;
import java.util.Optional;

/** Writes the executor of a task: a container or an importer. */
final class Executors {
    private Executors() {}

    /**
     * The container of a component with the options of a task.
     *
     * @param inputs the inputs of the task that carry the run-time values in its options
     */
    static Container container(
            Implementation implementation, TaskOptions options, String moduleImage, Channels inputs) {
        String image = image(options, inputs).orElse(moduleImage);
        if (implementation instanceof Implementation.Container container) {
            return new Container(
                    image, container.command(), container.args(), env(options), resources(options, inputs));
        }
        String className = ((Implementation.Entrypoint) implementation).className();
        return new Container(
                image,
                ContainerLayout.command(className),
                ContainerLayout.args(),
                env(options),
                resources(options, inputs));
    }

    /** The importer of an artifact. As in KFP, it contains a constant URI, beside the task's input. */
    static Importer importer(ImporterCallee callee, Task task) {
        UriSource uri = task.arguments().get(ImporterCallee.URI) instanceof ConstantArgument constant
                        && constant.json() instanceof JsonString text
                ? new ConstantUri(text.value())
                : new ParameterUri(ImporterCallee.URI.name());
        var type = new ArtifactType(callee.type().schemaTitle(), callee.type().schemaVersion());
        return new Importer(uri, type, callee.reimport(), callee.metadata().members(), callee.downloadToWorkspace());
    }

    /** The image in the options of a task. */
    static Optional<String> image(TaskOptions options, Channels inputs) {
        return text(ContainerSetting.IMAGE, options, inputs);
    }

    /** The environment variables of a task. */
    static List<EnvVar> env(TaskOptions options) {
        return options.env().stream()
                .map(variable -> new EnvVar(variable.name(), variable.value()))
                .toList();
    }

    /** The resources of a task; empty if it sets none. */
    static Optional<ResourceSpec> resources(TaskOptions options, Channels inputs) {
        String count = text(ContainerSetting.ACCELERATOR_COUNT, options, inputs).orElse("1");
        Optional<ResourceSpec.Accelerator> accelerator = text(ContainerSetting.ACCELERATOR_TYPE, options, inputs)
                .map(type -> new ResourceSpec.Accelerator(type, count));
        var resources = new ResourceSpec(
                text(ContainerSetting.CPU_REQUEST, options, inputs),
                text(ContainerSetting.CPU_LIMIT, options, inputs),
                text(ContainerSetting.MEMORY_REQUEST, options, inputs),
                text(ContainerSetting.MEMORY_LIMIT, options, inputs),
                accelerator);
        var none = new ResourceSpec(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return resources.equals(none) ? Optional.empty() : Optional.of(resources);
    }

    private static Optional<String> text(ContainerSetting setting, TaskOptions options, Channels inputs) {
        return options.container().get(setting) instanceof Reference reference
                ? Optional.of(PlaceholderText.input(inputs.of(reference)))
                : options.constant(setting);
    }
}
