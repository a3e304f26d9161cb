// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.cache.Explanations;
import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.gc.GarbageCollector;
import dev.kfp4j.local.internal.store.EngineStore;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.ArtifactUse;
import dev.kfp4j.local.store.Explanation;
import dev.kfp4j.local.store.GarbageReport;
import dev.kfp4j.local.store.KeptArtifact;
import dev.kfp4j.local.store.Retention;
import dev.kfp4j.local.store.RunFilter;
import dev.kfp4j.local.store.RunNotFoundException;
import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredAttempt;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.store.StoredState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The runs of a project, as engines have recorded them. Several engines and readers can use a store at the same time.
 * All methods may be called from any thread, and throw {@link StoreException} if the store cannot be used.
 *
 * <p>Parameters named {@code run} take the name or id of a run, an unambiguous prefix of one, or {@link #LAST}; the
 * methods throw {@link RunNotFoundException} if that matches no run or several.
 */
public final class RunStore implements AutoCloseable {

    /** Stands for the newest run. */
    public static final String LAST = EngineStore.LAST;

    private final EngineStore store;

    private RunStore(EngineStore store) {
        this.store = store;
    }

    /**
     * Opens a store, and creates it if it does not exist.
     *
     * @param folder the folder of the store, such as {@link LocalEngine#DEFAULT_STORE}
     * @throws StoreException if the folder cannot be written, or the file in it is damaged, of another program, or of a
     *     newer version of this one; the file is unchanged then
     */
    public static RunStore open(Path folder) {
        return new RunStore(EngineStore.open(folder));
    }

    /** Opens a store if it exists. */
    public static Optional<RunStore> openExisting(Path folder) {
        return EngineStore.isThere(folder) ? Optional.of(open(folder)) : Optional.empty();
    }

    /** The absolute path of the store's folder. */
    public Path folder() {
        return store.folder();
    }

    /** Lists runs, the newest first. */
    public List<RunSummary> runs(RunFilter filter) {
        return store.runs(filter);
    }

    /** Reads a run with all its tasks. */
    public StoredRun run(String run) {
        return store.run(run);
    }

    /** Reads the current state of a run. */
    public StoredState state(String run) {
        return store.state(run);
    }

    /** Reads the current state of a task. */
    public Optional<TaskResult> task(String run, TaskPath task) {
        return store.task(run, task);
    }

    /** Lists the attempts of a step, the first one first. */
    public List<StoredAttempt> attempts(String run, TaskPath step) {
        return store.attempts(run, step);
    }

    /**
     * Returns the log file of an attempt, which need not exist yet.
     *
     * @param runFolder the folder of the run
     * @param step the step
     * @param attempt the number of the attempt, 1 for the first
     * @param attempts the number of attempts that have started
     */
    public static Path log(Path runFolder, TaskPath step, int attempt, int attempts) {
        TaskFolder folder = new RunFolder(runFolder).task(step);
        return attempt < attempts ? folder.log(attempt) : folder.log();
    }

    /**
     * Explains why a task ran or did not run.
     *
     * @param run the full name of the run
     * @param task a task of the run
     * @return the explanation; empty for a graph or a loop
     */
    public Optional<Explanation> explain(String run, TaskResult task) {
        return Explanations.of(store.steps(), run, task);
    }

    /** Reads the record of a kept artifact. */
    public Optional<KeptArtifact> artifact(Digest digest) {
        return store.artifacts().find(digest);
    }

    /** Lists the steps that produced or read an artifact with this content, those of the oldest run first. */
    public List<ArtifactUse> artifactUses(Digest digest) {
        return store.artifacts().uses(digest);
    }

    /**
     * Requests the cancellation of a run. Its engine reacts within a second; if the engine was killed, the run is
     * marked as cancelled at once.
     *
     * @return the state of the run before
     */
    public StoredState cancel(String run, Instant now) {
        return store.cancel(run, now);
    }

    /** Finds the runs and artifacts that {@link #removeGarbage} would remove. */
    public GarbageReport garbage(Retention retention, Instant now) throws IOException {
        return new GarbageCollector(store, now).plan(retention);
    }

    /** Removes old runs, and the artifacts that no remaining run needs. Engines may be running. */
    public GarbageReport removeGarbage(Retention retention, Instant now) throws IOException {
        return new GarbageCollector(store, now).collect(retention);
    }

    @Override
    public void close() {
        store.close();
    }
}
