// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.nio.file.Path;
import java.util.Objects;

/** The Maven that runs these tests, with a local repository of its own and ours in it. */
final class Maven {

    private Maven() {}

    /** Runs Maven in the project's folder, with warnings and errors as all that it says. */
    static Outcome run(Project project, String... arguments) {
        return new Command(home().resolve("bin").resolve("mvn"))
                .with("--quiet", "--batch-mode", "--no-transfer-progress", "-Dstyle.color=never")
                .with("--settings", System.getProperty("kfp4j.settings"))
                .with("-Dmaven.repo.local=" + Published.repository())
                .with((Object[]) arguments)
                .environment("JAVA_HOME", Jdk.current().home())
                // Plugins run for seconds: what a JVM would optimise it never earns back.
                .environment("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
                .runIn(project.root());
    }

    private static Path home() {
        return Path.of(Objects.requireNonNull(System.getProperty("kfp4j.maven.home"), "kfp4j.maven.home"));
    }
}
