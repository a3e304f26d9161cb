// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.folder;

import dev.kfp4j.local.internal.values.WorkspaceFolder;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.runtime.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a run: {@code manifest.yaml}, and {@code tasks/<path>/} for each step. */
public final class RunFolder {

    private final Path path;

    /** The existing folder of a run. */
    public RunFolder(Path path) {
        this.path = path;
    }

    /**
     * Creates the folder of a new run.
     *
     * @param path the folder, which must not exist
     * @param manifestYaml the manifest of the run
     */
    public static RunFolder create(Path path, String manifestYaml) throws IOException {
        Files.createDirectories(path.getParent());
        Files.createDirectory(path);
        var folder = new RunFolder(path);
        folder.writeManifest(manifestYaml);
        return folder;
    }

    /**
     * Opens the folder of a run that is resumed.
     *
     * @param path the folder
     * @param manifestYaml the manifest that runs now
     */
    public static RunFolder again(Path path, String manifestYaml) throws IOException {
        Files.createDirectories(path);
        var folder = new RunFolder(path);
        folder.writeManifest(manifestYaml);
        return folder;
    }

    /** Returns the name of a run and of its folder. */
    public static String name(String pipeline, String time, String shortId) {
        return pipeline + "-" + time + "-" + shortId;
    }

    /** Writes the manifest of the run. */
    public void writeManifest(String yaml) throws IOException {
        AtomicFile.write(path.resolve("manifest.yaml"), yaml);
    }

    /** Creates the folder that the run's steps share, unless it exists. */
    public void makeWorkspace() throws IOException {
        Files.createDirectories(WorkspaceFolder.of(path));
    }

    /** The folder of a step. */
    public TaskFolder task(TaskPath task) {
        Path folder = path.resolve("tasks");
        for (String segment : task.segments()) {
            folder = folder.resolve(segment);
        }
        return new TaskFolder(folder);
    }
}
