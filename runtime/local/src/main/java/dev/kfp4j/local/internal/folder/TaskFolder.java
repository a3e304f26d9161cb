// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.runtime.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/**
 * The folder of a step: {@code log.txt}, {@code executor-input.json}, {@code executor-output.json}, {@code outputs/}
 * with a file or folder for each output, {@code attempts/<n>/} with the same files of earlier attempts, and
 * {@code earlier/<n>/} with everything from before the run was resumed.
 */
public final class TaskFolder {

    private static final String OUTPUTS = "outputs";
    private static final String ATTEMPTS = "attempts";
    private static final String EARLIER = "earlier";

    private final Path path;

    TaskFolder(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** The log of the last attempt. */
    public Path log() {
        return path.resolve("log.txt");
    }

    /**
     * The log of an earlier attempt.
     *
     * @param attempt 1 for the first
     */
    public Path log(int attempt) {
        return path.resolve(ATTEMPTS).resolve(Integer.toString(attempt)).resolve("log.txt");
    }

    /**
     * Prepares the folder for an attempt, and moves the files of an earlier one aside.
     *
     * @param attempt 1 for the first
     * @param outputs the outputs of the step
     * @return the places of the outputs
     */
    public StepPlaces prepare(int attempt, IoSpec outputs) throws IOException {
        if (attempt > 1) {
            putAside(path.resolve(ATTEMPTS).resolve(Integer.toString(attempt - 1)), ATTEMPTS);
        } else if (Files.isDirectory(path)) {
            // The run was resumed, and the step runs again.
            putAside(path.resolve(EARLIER).resolve(Integer.toString(earlier() + 1)), EARLIER);
        }
        Path folder = path.resolve(OUTPUTS);
        Files.createDirectories(folder);
        var files = new TreeMap<String, Path>();
        outputs.parameters().keySet().forEach(name -> files.put(name, folder.resolve(name)));
        var paths = new TreeMap<String, Path>();
        outputs.artifacts().keySet().forEach(name -> paths.put(name, folder.resolve(name)));
        return new StepPlaces(path.resolve("executor-output.json"), files, paths);
    }

    /** Writes the executor input, for people. */
    public void writeInput(JsonValue executorInput) throws IOException {
        AtomicFile.write(path.resolve("executor-input.json"), Json.writePretty(executorInput) + "\n");
    }

    private int earlier() throws IOException {
        Path folder = path.resolve(EARLIER);
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var starts = Files.list(folder)) {
            return (int) starts.count();
        }
    }

    private void putAside(Path aside, String staying) throws IOException {
        dropHalfWritten(path);
        dropHalfWritten(path.resolve(OUTPUTS));
        List<Path> left;
        try (var entries = Files.list(path)) {
            left = entries.filter(entry -> !entry.endsWith(staying) && !entry.endsWith(EARLIER))
                    .toList();
        }
        if (!left.isEmpty()) {
            Files.createDirectories(aside);
        }
        for (Path entry : left) {
            Files.move(entry, aside.resolve(entry.getFileName()));
        }
    }

    /** A file that a step was writing when it was killed is useless; steps rename complete files into place. */
    private static void dropHalfWritten(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> halfWritten;
        try (var entries = Files.newDirectoryStream(folder, ".*.tmp")) {
            halfWritten = StreamSupport.stream(entries.spliterator(), false).toList();
        }
        for (Path entry : halfWritten) {
            try (var inside = Files.walk(entry)) {
                for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
