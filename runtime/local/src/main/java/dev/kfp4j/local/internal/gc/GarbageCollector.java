// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.gc;

import dev.kfp4j.local.internal.artifact.ArtifactRemover;
import dev.kfp4j.local.internal.store.EngineStore;
import dev.kfp4j.local.store.GarbageReport;
import dev.kfp4j.local.store.KeptArtifact;
import dev.kfp4j.local.store.Retention;
import dev.kfp4j.local.store.RunFilter;
import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Removes old runs and the artifacts that no run needs. Engines may be running: artifacts that were used within the
 * last hour stay, as a run may be about to need them.
 */
public final class GarbageCollector {

    private static final Duration IN_USE = Duration.ofHours(1);

    /** The number of artifacts that one transaction removes; others wait for it, so it has to be short. */
    private static final int BATCH = 100;

    private static final String GONE = ".removed-";

    private final EngineStore store;
    private final Instant now;

    public GarbageCollector(EngineStore store, Instant now) {
        this.store = store;
        this.now = now;
    }

    /** Finds the runs and artifacts that {@link #collect} would remove. */
    public GarbageReport plan(Retention retention) throws IOException {
        List<RunSummary> runs = retention.gone(store.runs(RunFilter.ALL));
        List<String> names = runs.stream().map(RunSummary::name).toList();
        long bytes = 0;
        for (RunSummary run : runs) {
            bytes += bytes(run.folder());
        }
        return new GarbageReport(names, bytes, store.unneededWithout(names, since()));
    }

    /** Removes runs and artifacts. */
    public GarbageReport collect(Retention retention) throws IOException {
        removeLeftovers();
        var names = new ArrayList<String>();
        long bytes = 0;
        for (RunSummary run : retention.gone(store.runs(RunFilter.ALL))) {
            // It may have been resumed meanwhile.
            if (store.remove(run.name())) {
                names.add(run.name());
                bytes += bytes(run.folder());
                remove(run.folder());
            }
        }
        return new GarbageReport(names, bytes, removeArtifacts());
    }

    private List<KeptArtifact> removeArtifacts() throws IOException {
        var removed = new ArrayList<KeptArtifact>();
        var remover = new ArtifactRemover(store.folder());
        List<KeptArtifact> batch;
        do {
            batch = store.artifacts().remove(since(), BATCH, remover);
            removed.addAll(batch);
            remover.delete();
        } while (batch.size() == BATCH);
        return removed;
    }

    private Instant since() {
        return now.minus(IN_USE);
    }

    /** Renames it first: a half removed folder must not look like the folder of a run. */
    private static void remove(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Path gone = folder.resolveSibling(GONE + folder.getName(folder.getNameCount() - 1));
            Files.move(folder, gone);
            FileTree.delete(gone);
        }
    }

    private void removeLeftovers() throws IOException {
        Path runs = store.folder().resolve("runs");
        if (!Files.isDirectory(runs)) {
            return;
        }
        List<Path> left;
        try (var folders = Files.newDirectoryStream(runs, GONE + "*")) {
            left = new ArrayList<>();
            folders.forEach(left::add);
        }
        for (Path folder : left) {
            FileTree.delete(folder);
        }
    }

    /** The size of a run's folder without the artifacts, which its links refer to. */
    private static long bytes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long bytes = 0;
        List<Path> all;
        try (var paths = Files.walk(folder)) {
            all = paths.toList();
        }
        for (Path path : all) {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            bytes += attributes.isRegularFile() ? attributes.size() : 0;
        }
        return bytes;
    }
}
