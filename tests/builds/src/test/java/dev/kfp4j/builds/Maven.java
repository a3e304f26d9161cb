// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The Maven that runs these tests, with its own local repository that contains our artifacts. */
final class Maven {

    private static final Pattern COLOURS = Pattern.compile("\\u001b\\[[0-9;]*m");

    private Maven() {}

    /** Runs Maven in the project's folder, with warnings and errors as all that it says. */
    static Outcome run(Project project, String... arguments) {
        List<String> options = new ArrayList<>(Jdk.current().withoutWarningsOfTheJvm());
        // Plugins run for seconds: what a JVM would optimise it never earns back.
        options.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Outcome outcome = new Command(home().resolve("bin").resolve("mvn"))
                .with("--quiet", "--batch-mode", "--no-transfer-progress")
                .with("--settings", System.getProperty("kfp4j.settings"))
                .with("-Dmaven.repo.local=" + Published.repository())
                .with((Object[]) arguments)
                .environment("JAVA_HOME", Jdk.current().home())
                .environment("MAVEN_OPTS", String.join(" ", options))
                .runIn(project.root());
        return new Outcome(outcome.command(), outcome.status(), plain(outcome.out()), plain(outcome.err()));
    }

    /** Maven resets colours at its end even where it uses none. */
    private static String plain(String text) {
        return COLOURS.matcher(text).replaceAll("");
    }

    private static Path home() {
        return Path.of(Objects.requireNonNull(System.getProperty("kfp4j.maven.home"), "kfp4j.maven.home"));
    }
}
