// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.files.FileTree;
import dev.kfp4j.runtime.files.ThreadScratch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a step creates its artifacts. By default, it is next to the first output artifact, so that
 * publishing is a rename; a system property can set another one. The folder is created with the first artifact.
 *
 * <p>A step in its own process sets the folder in the system property, for all threads. A step that shares the JVM sets
 * it for its own threads.
 */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final @Nullable String before;
    private final boolean ownsJvm;

    private Scratch(Path folder, @Nullable String before, boolean ownsJvm) {
        this.folder = folder;
        this.before = before;
        this.ownsJvm = ownsJvm;
    }

    /** Sets the folder of new artifacts: for the whole JVM, or for this thread and the threads that it starts. */
    static Scratch open(StepArguments arguments, boolean ownsJvm) {
        String property = System.getProperty(ArtifactHandle.SCRATCH_PROPERTY);
        String name = ".kfp4j-" + Long.toHexString(System.nanoTime());
        Path folder = base(arguments, property).resolve(name).toAbsolutePath();
        if (ownsJvm) {
            System.setProperty(ArtifactHandle.SCRATCH_PROPERTY, folder.toString());
            return new Scratch(folder, property, true);
        }
        String outer = ThreadScratch.get();
        ThreadScratch.set(folder.toString());
        return new Scratch(folder, outer, false);
    }

    private static Path base(StepArguments arguments, @Nullable String given) {
        if (given != null) {
            return Path.of(given);
        }
        for (Map.Entry<String, ArtifactEntry> output :
                arguments.input().outputArtifacts().entrySet()) {
            Path place = output.getValue().path();
            Path parent = place == null ? null : place.toAbsolutePath().getParent();
            if (parent != null) {
                return parent;
            }
        }
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    /** Returns whether a path is in this folder. */
    boolean holds(Path path) {
        return path.startsWith(folder);
    }

    /** Deletes the folder with all artifacts that were not published. */
    @Override
    public void close() throws IOException {
        if (!ownsJvm) {
            ThreadScratch.set(before);
        } else if (before == null) {
            System.clearProperty(ArtifactHandle.SCRATCH_PROPERTY);
        } else {
            System.setProperty(ArtifactHandle.SCRATCH_PROPERTY, before);
        }
        delete();
    }

    /** Only deletes the folder, for a JVM that shuts down while the step may still run. */
    void delete() throws IOException {
        FileTree.delete(folder);
    }
}
