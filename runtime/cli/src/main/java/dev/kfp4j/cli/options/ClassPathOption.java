// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The class path with pipelines, components and the code of steps. */
public final class ClassPathOption {

    @Option(
            names = {"-cp", "--classpath"},
            paramLabel = "CP",
            description = "The class path with pipelines, components and the code of steps. Default: the class path of"
                    + " the recorded run, or of the given jar, or else of kfp4j.")
    private @Nullable String classPath;

    /** The value of the option, if it is set. */
    public Optional<String> given() {
        return Optional.ofNullable(classPath);
    }

    /** The class path of this program. */
    public static String own() {
        return System.getProperty("java.class.path");
    }
}
