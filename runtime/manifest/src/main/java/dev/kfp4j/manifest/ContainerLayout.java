// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.util.List;
import java.util.Optional;

/**
 * How a component's entrypoint is started in the module's image, the layout that Jib gives a Java image. The compiler
 * writes commands of this form and the local engine knows them again, to start the same class on this machine.
 */
public final class ContainerLayout {

    /** The class path inside the image. */
    public static final String CLASS_PATH = "/app/resources:/app/classes:/app/libs/*";

    private ContainerLayout() {}

    /** The command that starts an entrypoint: {@code java -cp CLASS_PATH MAIN_CLASS}. */
    public static List<String> command(String mainClass) {
        return List.of("java", "-cp", CLASS_PATH, mainClass);
    }

    /** The arguments that every entrypoint is started with on a cluster. */
    public static List<String> args() {
        return List.of("--executor_input", "{{$}}");
    }

    /** The entrypoint class that a container starts, if its command is of our form. */
    public static Optional<String> entrypoint(Container container) {
        var command = container.command();
        boolean ours = command.size() == 4
                && command.get(0).equals("java")
                && command.get(1).equals("-cp")
                && command.get(2).equals(CLASS_PATH);
        return ours ? Optional.of(command.get(3)) : Optional.empty();
    }
}
