// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.container;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** The program that runs containers: docker, podman, or one with the same command line. */
public final class ContainerEngine {

    private static final List<String> KNOWN = List.of("podman", "docker");

    private final String program;
    private final List<String> arguments;
    private final Map<String, Image> images = new ConcurrentHashMap<>();

    /** An image: its id, or the reason why it is unavailable. */
    private record Image(Optional<String> id, String problem) {}

    private record Result(int status, String output) {
        String lastLine() {
            List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
            return lines.isEmpty()
                    ? "exit status " + status
                    : lines.get(lines.size() - 1).strip();
        }
    }

    private ContainerEngine(String program, List<String> arguments) {
        this.program = program;
        this.arguments = List.copyOf(arguments);
    }

    /**
     * Finds the container engine of this machine.
     *
     * @param program its name or path, if set; otherwise podman or docker, the first that answers
     * @param arguments further arguments of {@code run}
     * @return the engine; empty if none answers
     */
    public static Optional<ContainerEngine> find(Optional<String> program, List<String> arguments) {
        return program.map(List::of).orElse(KNOWN).stream()
                .filter(ContainerEngine::isThere)
                .map(name -> new ContainerEngine(name, arguments))
                .filter(ContainerEngine::answers)
                .findFirst();
    }

    /** The name or path of the program. */
    public String program() {
        return program;
    }

    /** Further arguments of {@code run}. */
    List<String> arguments() {
        return arguments;
    }

    /** The id of an image's content, which another build changes; empty if the image is unavailable. */
    public Optional<String> imageId(String image) {
        return image(image).id();
    }

    /** The reason why an image cannot be used; empty: it exists, or could be pulled. */
    Optional<String> problem(String image) {
        Image known = image(image);
        return known.id().isPresent() ? Optional.empty() : Optional.of(known.problem());
    }

    private Image image(String image) {
        return images.computeIfAbsent(image, this::look);
    }

    private Image look(String image) {
        Optional<String> id = inspect(image);
        if (id.isPresent()) {
            return new Image(id, "");
        }
        Result pulled = run("pull", "--quiet", image);
        return pulled.status() == 0
                ? new Image(inspect(image), "it does not exist although it was pulled")
                : new Image(Optional.empty(), pulled.lastLine());
    }

    private Optional<String> inspect(String image) {
        Result result = run("image", "inspect", "--format", "{{.Id}}", image);
        return result.status() == 0 ? Optional.of(result.lastLine()) : Optional.empty();
    }

    private boolean answers() {
        return run("version").status() == 0;
    }

    /** Runs a command of the engine; returns the output of both streams as one text. */
    private Result run(String... words) {
        var command = new ArrayList<String>();
        command.add(program);
        command.addAll(List.of(words));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result(-1, "interrupted");
        }
    }

    /** Runs a command and waits for its end, and ignores its result. */
    void quietly(String... words) {
        Result unused = run(words);
    }

    private static boolean isThere(String name) {
        if (name.contains(File.separator)) {
            return Files.isExecutable(Path.of(name));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .map(folder -> Path.of(folder, name))
                .anyMatch(Files::isExecutable);
    }
}
