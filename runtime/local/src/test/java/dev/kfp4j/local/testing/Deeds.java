// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ResourceSpec;
import java.util.List;
import java.util.Optional;

/** What a manifest says of a {@link DeedStep}. */
public final class Deeds {

    private Deeds() {}

    public static ExecutorSpec.Container container(ExecutorSpec.EnvVar... env) {
        return container("test/image", env);
    }

    public static ExecutorSpec.Container container(String image, ExecutorSpec.EnvVar... env) {
        return container(image, Optional.empty(), env);
    }

    public static ExecutorSpec.Container container(
            String image, Optional<ResourceSpec> resources, ExecutorSpec.EnvVar... env) {
        return new ExecutorSpec.Container(
                image,
                ContainerLayout.command(DeedStep.class.getName()),
                ContainerLayout.args(),
                List.of(env),
                resources);
    }

    /** A limit of memory and nothing else. */
    public static Optional<ResourceSpec> memoryLimit(String limit) {
        return Optional.of(new ResourceSpec(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(limit), Optional.empty()));
    }
}
