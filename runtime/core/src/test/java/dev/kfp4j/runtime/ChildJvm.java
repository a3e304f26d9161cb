// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs a main class of this class path in its own JVM. */
final class ChildJvm {

    private final Path folder;
    private final List<String> command = new ArrayList<>();
    private String awaited = "";
    private Consumer<Process> then = process -> {};
    private String classPath = System.getProperty("java.class.path");

    ChildJvm(Path folder, String... options) {
        this.folder = folder;
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
    }

    ChildJvm with(Path first) {
        classPath = first + File.pathSeparator + classPath;
        return this;
    }

    /** Does something with the process once it has printed a line that says this. */
    ChildJvm whenItSays(String words, Consumer<Process> action) {
        awaited = words;
        then = action;
        return this;
    }

    Outcome run(String main, String... args) throws IOException, InterruptedException {
        command.addAll(List.of("-cp", classPath, main));
        command.addAll(List.of(args));
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        // As in a container that says nothing about languages.
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        for (int i = 0; i < 1200 && process.isAlive() && !text(out).contains(awaited); i++) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        then.accept(process);
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("the JVM hangs: " + command);
        }
        return new Outcome(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
