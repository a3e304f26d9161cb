// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Finds the version of a {@code java} program. */
final class JavaVersion {

    private JavaVersion() {}

    /**
     * Returns the feature version, such as 17, without starting the program; that of this JVM if it is unknown.
     *
     * @param java the program
     */
    static int of(Path java) {
        try {
            Path home = java.toRealPath().getParent();
            home = home == null ? null : home.getParent();
            Path own = Path.of(System.getProperty("java.home")).toRealPath();
            if (home != null && !home.equals(own) && Files.isRegularFile(home.resolve("release"))) {
                var release = new Properties();
                try (Reader in = Files.newBufferedReader(home.resolve("release"))) {
                    release.load(in);
                }
                String version = release.getProperty("JAVA_VERSION", "").replace("\"", "");
                return Runtime.Version.parse(version).feature();
            }
        } catch (IOException | IllegalArgumentException e) {
            // A step that is started with it will report the problem.
            return Runtime.version().feature();
        }
        return Runtime.version().feature();
    }
}
