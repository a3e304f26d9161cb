// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process to be run to its end. */
final class Command {

    /** Only so that a process that hangs does not hang the build. */
    private static final int MINUTES = 5;

    /** They change what a JVM does, or add a line to what it says. */
    private static final List<String> FOREIGN_OPTIONS = List.of(
            "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS", "_JAVA_OPTIONS", "MAVEN_OPTS", "MAVEN_ARGS");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> environment = new LinkedHashMap<>();

    Command(Path program) {
        words.add(program.toString());
    }

    Command with(Object... arguments) {
        Arrays.stream(arguments).map(Object::toString).forEach(words::add);
        return this;
    }

    Command with(List<?> arguments) {
        return with(arguments.toArray());
    }

    Command environment(String name, Object value) {
        environment.put(name, value.toString());
        return this;
    }

    /** Runs the process in that folder. */
    Outcome runIn(Path folder) {
        try {
            Path out = Files.createTempFile("kfp4j-builds", ".out");
            Path err = Files.createTempFile("kfp4j-builds", ".err");
            try {
                int status = run(folder, out, err);
                return new Outcome(String.join(" ", words), status, text(out), text(err));
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int run(Path folder, Path out, Path err) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        FOREIGN_OPTIONS.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            throw new IOException("still running after " + MINUTES + " minutes: " + words + "\n" + text(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Processes speak the platform's encoding: whatever is not UTF-8 becomes a replacement character. */
    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
