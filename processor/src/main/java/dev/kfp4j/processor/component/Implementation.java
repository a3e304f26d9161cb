// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.processor.container.ContainerCommand;
import java.util.List;

/** The program of a component. */
public sealed interface Implementation {

    /**
     * A generated class, in the image of the component's module unless the component sets another.
     *
     * @param className the binary name of the class with {@code main}
     */
    record Entrypoint(String className) implements Implementation {}

    /**
     * A command in the image that the component's annotation sets.
     *
     * @param command the program and its first arguments, with KFP's placeholders
     * @param args further arguments, with KFP's placeholders
     */
    record Container(List<String> command, List<String> args) implements Implementation {
        public Container {
            command = List.copyOf(command);
            args = List.copyOf(args);
        }

        /** The elements of the command line. */
        public ContainerCommand commandLine() {
            return ContainerCommand.of(command, args);
        }
    }
}
