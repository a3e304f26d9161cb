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
 * with a file or folder for each output, {@code attempts/<n>/} with the same of earlier attempts, and {@code
 * earlier/<n>/} with all of this from before the run went on.
 */
public final class TaskFolder {

    private static final String OUTPUTS = "outputs";
    private static final String ATTEMPTS = "attempts";
    private static final String EARLIER = "earlier";

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
            putAside(path.resolve(ATTEMPTS).resolve(Integer.toString(attempt - 1)), ATTEMPTS);
        } else if (Files.isDirectory(path)) {
            // The run goes on, and the step runs again.
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

    /** Keeps what the step is told, for people. */
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

    /** What a step was writing when it was killed is of no use to anybody; steps write beside, and move into place. */
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
