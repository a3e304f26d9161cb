// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.internal.runner.container.ContainerEngine;
import dev.kfp4j.runtime.Step;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The containers that tests may use: {@code -Dkfp4j.test.image} or {@code KFP4J_TEST_IMAGE} names an image with a JRE,
 * Python and a shell, {@code KFP4J_TEST_CONTAINER_ARGS} has what the engine's {@code run} needs on this machine, in
 * words with spaces between them.
 */
public final class TestContainers {

    private TestContainers() {}

    /** The image; without one, or without an engine, the test is left out. */
    public static String image() {
        String image = System.getProperty("kfp4j.test.image", "");
        String named = image.isEmpty() ? System.getenv().getOrDefault("KFP4J_TEST_IMAGE", "") : image;
        assumeTrue(!named.isEmpty(), "neither kfp4j.test.image nor KFP4J_TEST_IMAGE names an image");
        assumeTrue(engine().isPresent(), "neither podman nor docker is there");
        return named;
    }

    public static Optional<ContainerEngine> engine() {
        return ContainerEngine.find(Optional.empty(), List.of());
    }

    /** What the engine's {@code run} needs, with our classes where an image of ours has them. */
    public static List<String> arguments() {
        var arguments = new ArrayList<>(ofThisMachine());
        Path runtime = place(Step.class);
        arguments.addAll(List.of(
                "--volume=" + place(TestContainers.class) + ":/app/classes:ro",
                "--volume=" + runtime
                        + (runtime.toString().endsWith(".jar") ? ":/app/libs/runtime.jar:ro" : ":/app/resources:ro")));
        return arguments;
    }

    /** What the engine's {@code run} needs on this machine. */
    public static List<String> ofThisMachine() {
        String given = System.getenv().getOrDefault("KFP4J_TEST_CONTAINER_ARGS", "");
        return given.isBlank() ? List.of() : List.of(given.strip().split(" +"));
    }

    /** An engine's settings with all this. */
    public static LocalEngine.Builder settings() {
        return LocalEngine.builder().containerArguments(arguments());
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
