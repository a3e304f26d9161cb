// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.processor.component.Implementation;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.TaskOptions;
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
        List<EnvVar> env = options.env().stream()
                .map(variable -> new EnvVar(variable.name(), variable.value()))
                .toList();
        String image = text(ContainerSetting.IMAGE, options, inputs).orElse(moduleImage);
        if (implementation instanceof Implementation.Container container) {
            return new Container(image, container.command(), container.args(), env, resources(options, inputs));
        }
        String className = ((Implementation.Entrypoint) implementation).className();
        return new Container(
                image, ContainerLayout.command(className), ContainerLayout.args(), env, resources(options, inputs));
    }

    private static Optional<ResourceSpec> resources(TaskOptions options, Channels inputs) {
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
                ? Optional.of(Placeholders.input(inputs.of(reference)))
                : options.constant(setting);
    }
}
