// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A call of {@code javac} by hand. */
final class Javac {

    /** Named, so that the compiler prints no note about the default image in manifests. */
    static final String IMAGE = "registry.example.com/team/steps:1.4";

    private final Command command;

    Javac(Command command) {
        this.command = command;
    }

    Javac with(Object... options) {
        command.with(options);
        return this;
    }

    Javac classPath(List<Path> elements) {
        return with("-cp", Jdk.path(elements));
    }

    /** With our runtime on the class path, and our processor on the processor path. */
    Javac withKfp4j() {
        return classPath(Published.runtime()).processorPath(Published.processor());
    }

    Javac processorPath(Path... elements) {
        return with("-processorpath", Jdk.path(List.of(elements)), "-Akfp4j.image=" + IMAGE);
    }

    /** Compiles sources into a folder; what is generated goes to another one beside it. */
    Outcome compile(List<Path> sources, Path classes) throws IOException {
        Path generated = classes.resolveSibling(classes.getFileName() + "-generated");
        Files.createDirectories(generated);
        return command.with("-d", classes, "-s", generated).with(sources).runIn(generated);
    }
}
