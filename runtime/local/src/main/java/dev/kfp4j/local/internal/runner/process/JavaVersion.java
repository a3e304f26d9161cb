// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Which Java a {@code java} program belongs to. */
final class JavaVersion {

    private JavaVersion() {}

    /**
     * The feature version, such as 17, without starting it; that of this JVM where it cannot be told.
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
            // Then a step that is started with it says what is wrong.
            return Runtime.version().feature();
        }
        return Runtime.version().feature();
    }
}
