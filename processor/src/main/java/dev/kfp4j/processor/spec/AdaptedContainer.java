// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.processor.pipeline.TaskOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A container of an imported component, with the settings of one task applied to it. */
final class AdaptedContainer {
    private AdaptedContainer() {}

    /**
     * Applies the settings of a task.
     *
     * @param inputs the inputs of the task that carry the run-time values in its settings
     */
    static Container of(Container container, TaskOptions options, Channels inputs) {
        return new Container(
                Executors.image(options, inputs).orElse(container.image()),
                container.command(),
                container.args(),
                env(container.env(), Executors.env(options)),
                resources(container.resources(), Executors.resources(options, inputs)));
    }

    /** A variable that the task sets again keeps its position. */
    private static List<EnvVar> env(List<EnvVar> given, List<EnvVar> set) {
        Map<String, EnvVar> variables = new LinkedHashMap<>();
        given.forEach(variable -> variables.put(variable.name(), variable));
        set.forEach(variable -> variables.put(variable.name(), variable));
        return new ArrayList<>(variables.values());
    }

    private static Optional<ResourceSpec> resources(Optional<ResourceSpec> given, Optional<ResourceSpec> set) {
        if (given.isEmpty() || set.isEmpty()) {
            return set.or(() -> given);
        }
        ResourceSpec old = given.get();
        ResourceSpec own = set.get();
        return Optional.of(new ResourceSpec(
                own.cpuRequest().or(old::cpuRequest),
                own.cpuLimit().or(old::cpuLimit),
                own.memoryRequest().or(old::memoryRequest),
                own.memoryLimit().or(old::memoryLimit),
                own.accelerator().or(old::accelerator)));
    }
}
