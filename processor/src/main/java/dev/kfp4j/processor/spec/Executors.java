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

/** What runs a task of a component: its container. */
final class Executors {
    private Executors() {}

    /**
     * The container in which a component runs with a task's settings.
     *
     * @param inputs the task's inputs through which the run-time values in its settings enter
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

    /** What imports an artifact. A constant URI stands in it too, as KFP's compiler does it. */
    static Importer importer(ImporterCallee callee, Task task) {
        UriSource uri = task.arguments().get(ImporterCallee.URI) instanceof ConstantArgument constant
                        && constant.json() instanceof JsonString text
                ? new ConstantUri(text.value())
                : new ParameterUri(ImporterCallee.URI.name());
        var type = new ArtifactType(callee.type().schemaTitle(), callee.type().schemaVersion());
        return new Importer(uri, type, callee.reimport(), callee.metadata().members(), callee.downloadToWorkspace());
    }

    /** The image that a task names. */
    static Optional<String> image(TaskOptions options, Channels inputs) {
        return text(ContainerSetting.IMAGE, options, inputs);
    }

    /** The variables of a task. */
    static List<EnvVar> env(TaskOptions options) {
        return options.env().stream()
                .map(variable -> new EnvVar(variable.name(), variable.value()))
                .toList();
    }

    /** What a task asks for; empty where it asks for nothing. */
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
