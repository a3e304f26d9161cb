// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.folder;

import dev.kfp4j.local.values.StepPlaces;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * The folder of a step: {@code log.txt}, {@code executor-input.json}, {@code executor-output.json}, {@code outputs/} with
 * a file or folder for each output, and {@code attempts/<n>/} with the same of earlier attempts.
 */
public final class TaskFolder {

    private static final String OUTPUTS = "outputs";
    private static final String ATTEMPTS = "attempts";

    private final Path path;

    TaskFolder(Path path) {
        this.path = path;
    }

    /** The folder. */
    public Path path() {
        return path;
    }

    /** All that the step prints. */
    public Path log() {
        return path.resolve("log.txt");
    }

    /**
     * All that an attempt printed that is not the last one.
     *
     * @param attempt 1 for the first
     */
    public Path log(int attempt) {
        return path.resolve(ATTEMPTS).resolve(Integer.toString(attempt)).resolve("log.txt");
    }

    /**
     * Makes the folder ready for an attempt; what an earlier one left is put aside.
     *
     * @param attempt 1 for the first
     * @param outputs the outputs that the step will leave
     * @return where to leave them
     */
    public StepPlaces prepare(int attempt, IoSpec outputs) throws IOException {
        if (attempt > 1) {
            putAside(attempt - 1);
        }
        Path folder = path.resolve(OUTPUTS);
        Files.createDirectories(folder);
        var files = new TreeMap<String, Path>();
        outputs.parameters().keySet().forEach(name -> files.put(name, folder.resolve(name)));
        var paths = new TreeMap<String, Path>();
        outputs.artifacts().keySet().forEach(name -> paths.put(name, folder.resolve(name)));
        return new StepPlaces(path.resolve("executor-output.json"), files, paths);
    }

    /** Keeps what the step is told, for people. */
    public void writeInput(JsonValue executorInput) throws IOException {
        AtomicFile.write(path.resolve("executor-input.json"), Json.writePretty(executorInput) + "\n");
    }

    private void putAside(int attempt) throws IOException {
        Path aside = path.resolve(ATTEMPTS).resolve(Integer.toString(attempt));
        Files.createDirectories(aside);
        List<Path> left;
        try (var entries = Files.list(path)) {
            left = entries.filter(entry -> !entry.endsWith(ATTEMPTS)).toList();
        }
        for (Path entry : left) {
            Files.move(entry, aside.resolve(entry.getFileName()));
        }
    }
}
