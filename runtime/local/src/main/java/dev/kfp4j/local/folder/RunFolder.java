// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.folder;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.io.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of a run: {@code run.json}, made from the run's events, {@code manifest.yaml}, and {@code
 * tasks/<path>/} for each step.
 */
public final class RunFolder implements RunListener {

    private final Path path;
    private final RunProgress progress = new RunProgress();

    private RunFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes the folder of a new run.
     *
     * @param path the folder, which must not exist
     * @param manifestYaml the manifest that is run
     */
    public static RunFolder create(Path path, String manifestYaml) throws IOException {
        Files.createDirectories(path.getParent());
        Files.createDirectory(path);
        AtomicFile.write(path.resolve("manifest.yaml"), manifestYaml);
        return new RunFolder(path);
    }

    /** The name of a run's folder, and of the run: a pipeline's name, a time and an id, as a file's name. */
    public static String name(String pipeline, String time, String shortId) {
        return pipeline + "-" + time + "-" + shortId;
    }

    /** The folder of a step. */
    public TaskFolder task(TaskPath task) {
        Path folder = path.resolve("tasks");
        for (String segment : task.segments()) {
            folder = folder.resolve(segment);
        }
        return new TaskFolder(folder);
    }

    /** Takes note of an event; {@link #save} writes it down. */
    @Override
    public void on(RunEvent event) {
        progress.on(event);
    }

    /**
     * Writes {@code run.json} as of the last event.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void save() {
        try {
            AtomicFile.write(path.resolve("run.json"), Json.writePretty(RunDocument.of(progress.result())) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path.resolve("run.json"), e);
        }
    }
}
