// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The artifacts of this build, in the repository that Maven filled with them before these tests. */
final class Published {

    private Published() {}

    /** The local repository for {@code -Dmaven.repo.local} of an inner build. */
    static Path repository() {
        return Path.of(property("kfp4j.repository"));
    }

    static String version() {
        return property("kfp4j.version");
    }

    /** The jar of one of our modules, such as {@code kfp4j-processor}. */
    static Path jar(String artifactId) {
        return repository()
                .resolve(Path.of("dev", "kfp4j", artifactId, version(), artifactId + "-" + version() + ".jar"));
    }

    /** The class path that a project needs to be compiled. */
    static List<Path> runtime() {
        return List.of(jar("kfp4j-runtime"), jar("kfp4j-annotations"));
    }

    /** Lombok, which Maven put beside them. */
    static Path lombok() {
        String version = lombokVersion();
        return repository().resolve(Path.of("org", "projectlombok", "lombok", version, "lombok-" + version + ".jar"));
    }

    static String lombokVersion() {
        return property("lombok.version");
    }

    /** The command line with all that it needs in it. */
    static Path commandLine() {
        return Path.of(property("kfp4j.command-line"));
    }

    /** All that javac needs to run the processor. */
    static Path processor() {
        return jar("kfp4j-processor");
    }

    /** {@link #runtime()} and what is to be found before it. */
    static List<Path> runtimeAnd(Path... others) {
        return Stream.concat(Stream.of(others), runtime().stream()).toList();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> name + " is set by Maven; run mvn verify");
    }
}
