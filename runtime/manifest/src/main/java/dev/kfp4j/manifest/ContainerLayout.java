// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The command that starts an entrypoint in the image of a module, which has the layout of Jib. The compiler writes such
 * commands, and the local engine recognizes them to start the same class on this machine.
 */
public final class ContainerLayout {

    /** The class path inside the image. */
    public static final String CLASS_PATH = "/app/resources:/app/classes:/app/libs/*";

    private static final String DISTINCTION = "-Dkfp4j.component=";

    private ContainerLayout() {}

    /** Returns the command that starts an entrypoint: {@code java -cp CLASS_PATH MAIN_CLASS}. */
    public static List<String> command(String mainClass) {
        return List.of("java", "-cp", CLASS_PATH, mainClass);
    }

    /** Returns the arguments of every entrypoint on a cluster. */
    public static List<String> args() {
        return List.of("--executor_input", "{{$}}");
    }

    /**
     * Makes a command unique by a system property without an effect. A cluster stores the declarations of a component
     * under the hash of its container, so two components must not have equal containers.
     *
     * @param command a command of {@link #command}
     * @param name the value of the property
     */
    public static List<String> distinct(List<String> command, String name) {
        var result = new ArrayList<>(command);
        result.add(1, DISTINCTION + name);
        return List.copyOf(result);
    }

    /** Returns the entrypoint class that a container starts, if its command has our form. */
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
