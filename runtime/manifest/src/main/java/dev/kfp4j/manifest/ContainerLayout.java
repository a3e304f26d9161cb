// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a component's entrypoint is started in the module's image, the layout that Jib gives a Java image. The compiler
 * writes commands of this form and the local engine knows them again, to start the same class on this machine.
 */
public final class ContainerLayout {

    /** The class path inside the image. */
    public static final String CLASS_PATH = "/app/resources:/app/classes:/app/libs/*";

    private static final String DISTINCTION = "-Dkfp4j.component=";

    private ContainerLayout() {}

    /** The command that starts an entrypoint: {@code java -cp CLASS_PATH MAIN_CLASS}. */
    public static List<String> command(String mainClass) {
        return List.of("java", "-cp", CLASS_PATH, mainClass);
    }

    /** The arguments that every entrypoint is started with on a cluster. */
    public static List<String> args() {
        return List.of("--executor_input", "{{$}}");
    }

    /**
     * The same command, made to look different by a system property that nobody reads. A cluster keeps what a component
     * declares under the hash of its container, so that two components must not have equal containers.
     *
     * @param command a command of {@link #command}
     * @param name what to tell it apart by
     */
    public static List<String> distinct(List<String> command, String name) {
        var result = new ArrayList<>(command);
        result.add(1, DISTINCTION + name);
        return List.copyOf(result);
    }

    /** The entrypoint class that a container starts, if its command is of our form. */
    public static Optional<String> entrypoint(Container container) {
        List<String> command = container.command();
        if (command.size() == 5 && command.get(1).startsWith(DISTINCTION)) {
            var plain = new ArrayList<>(command);
            plain.remove(1);
            command = plain;
        }
        boolean ours = command.size() == 4 && command.equals(command(command.get(3)));
        return ours ? Optional.of(command.get(3)) : Optional.empty();
    }
}
