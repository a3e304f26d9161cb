// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A JDK of this machine.
 *
 * @param home its folder
 * @param release its feature release, such as 17
 */
record Jdk(Path home, int release) {

    private static final Path INSTALLED = Path.of("/usr/lib/jvm");
    private static final int OLDEST = 17;

    /** The one that runs these tests. */
    static Jdk current() {
        return new Jdk(
                Path.of(System.getProperty("java.home")), Runtime.version().feature());
    }

    /** Another one, as old or as new as possible, that we support and that is not of the current release. */
    static Optional<Jdk> other() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(INSTALLED)) {
            int current = Runtime.version().feature();
            return homes.flatMap(home -> at(home).stream())
                    .filter(jdk -> jdk.release != current)
                    .max((one, two) ->
                            Integer.compare(Math.abs(one.release - current), Math.abs(two.release - current)));
        }
    }

    private static Optional<Jdk> at(Path home) {
        Path description = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/javac")) || !Files.isRegularFile(description)) {
            return Optional.empty();
        }
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(description)));
            String version = properties.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
            int release = Runtime.Version.parse(version).feature();
            return release < OLDEST ? Optional.empty() : Optional.of(new Jdk(home, release));
        } catch (IOException | IllegalArgumentException e) {
            // A folder that only looks like a JDK.
            return Optional.empty();
        }
    }

    /**
     * For a JVM with other people's code in it: keeps back the JVM's own warnings about {@code Unsafe} and native code,
     * of which Lombok and Maven are full.
     */
    List<String> withoutWarningsOfTheJvm() {
        return release < 24
                ? List.of()
                : List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    }

    Command java() {
        return new Command(home.resolve("bin/java")).with("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    }

    Command jar() {
        return new Command(home.resolve("bin/jar"));
    }

    /** A call of {@code javac} that takes every warning for an error. */
    Javac javac() {
        return new Javac(new Command(home.resolve("bin/javac"))
                .with("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC")
                .with("-encoding", "UTF-8", "-Xlint:all", "-Werror"));
    }

    /** Lists for {@code -cp} and the like. */
    static String path(List<Path> elements) {
        return String.join(
                System.getProperty("path.separator"),
                elements.stream().map(Path::toString).toList());
    }

    @Override
    public String toString() {
        return "JDK " + release;
    }
}
