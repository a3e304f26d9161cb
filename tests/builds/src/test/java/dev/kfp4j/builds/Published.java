// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.nio.file.Path;
import java.util.Objects;

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

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), () -> name + " is set by Maven; run mvn verify");
    }
}
