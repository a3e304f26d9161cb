// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.internal.folder.PrivateFolder;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.local.store.KeptArtifact;
import dev.kfp4j.local.store.RunFilter;
import dev.kfp4j.local.store.RunNotFoundException;
import dev.kfp4j.local.store.RunSummary;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredAttempt;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.store.StoredState;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The runs of a project in one SQLite file, which several engines and readers use at the same time. The file is
 * consistent at every moment, even after an engine was killed. Thread-safe; each method throws {@link StoreException}
 * if the file cannot be used.
 */
public final class EngineStore implements AutoCloseable {

    /** Stands for the newest run where a run's name is expected. */
    public static final String LAST = "last";

    private static final String FILE = "store.db";

    private final Path folder;
    private final Database database;

    private EngineStore(Path folder, Database database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * Opens a store, and creates it if it does not exist.
     *
     * @param folder its folder
     * @throws StoreException if the folder cannot be written, or the file is damaged, of another program, or of a newer
     *     version of this one; the file is unchanged then
     */
    public static EngineStore open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            ignore(absolute);
        } catch (IOException e) {
            throw new StoreException(
                    "cannot create or write the store's folder " + absolute + " (" + e
                            + "); name another one with --store",
                    e);
        }
        NativeLibrary.provide(absolute.resolve("lib"));
        Database database = Database.open(absolute.resolve(FILE));
        try {
            prepare(database);
            PrivateFolder.removeAbandoned(absolute);
            return new EngineStore(absolute, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether there is a store in this folder. */
    public static boolean isThere(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** Excludes the store from the project's version control. */
    private static void ignore(Path folder) throws IOException {
        Path file = folder.resolve(".gitignore");
        if (!Files.exists(file)) {
            try {
                Files.writeString(file, "*\n", StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // Another engine was faster.
            }
        }
    }

    private static void prepare(Database database) {
        int version = database.read(db -> version(db));
        database.useWriteAheadLog();
        if (version < Schema.version()) {
            database.write(db -> {
                // Another engine may have migrated it meanwhile.
                Schema.migrate(db, version(db));
                return true;
            });
        }
    }

    private static int version(Database db) throws SQLException {
        int application =
                db.first("pragma application_id", row -> row.getInt(1)).orElse(0);
        int version = db.first("pragma user_version", row -> row.getInt(1)).orElse(0);
        int tables = db.first("select count(*) from sqlite_master", row -> row.getInt(1))
                .orElse(0);
        if (application != Schema.APPLICATION && (application != 0 || version != 0 || tables != 0)) {
            throw StoreFaults.foreign(db.file());
        }
        if (version > Schema.version()) {
            throw StoreFaults.newer(db.file(), version);
        }
        return version;
    }

    /** The absolute path of the store's folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Starts to record a new or a resumed run; the record must receive all events of the run.
     *
     * @param manifest the digest of the manifest's text
     * @param settings the settings of the engine to keep with the run
     */
    public RunRecord record(Digest manifest, RunSettings settings) {
        return new RunRecord(database, manifest, settings);
    }

    /** The keys and outputs of steps. */
    public StepHistory steps() {
        return new StoredHistory(database);
    }

    /** The kept artifacts. */
    public ArtifactTable artifacts() {
        return new ArtifactTable(database);
    }

    /** Lists runs, the newest first. */
    public List<RunSummary> runs(RunFilter filter) {
        return database.read(db -> RunList.of(db, filter));
    }

    /**
     * Reads a run with all its tasks.
     *
     * @param name its name or id, an unambiguous prefix of one, or {@link #LAST}
     * @throws RunNotFoundException if it matches no run, or several
     */
    public StoredRun run(String name) {
        return database.read(db -> RunRows.read(db, RunList.number(db, name)));
    }

    /**
     * Reads the present state of a task.
     *
     * @param run the name of the run, as in {@link #run}
     * @param task the task
     */
    public Optional<TaskResult> task(String run, TaskPath task) {
        return database.read(db -> TaskRows.one(db, RunList.number(db, run), task));
    }

    /**
     * Reads the present state of a run.
     *
     * @param run the name of the run, as in {@link #run}
     */
    public StoredState state(String run) {
        return database.read(db -> RunRows.state(db, RunList.number(db, run)));
    }

    /**
     * Lists the attempts of a step, the first one first.
     *
     * @param run the name of the run, as in {@link #run}
     * @param task the step
     */
    public List<StoredAttempt> attempts(String run, TaskPath task) {
        return database.read(db -> AttemptRows.all(db, RunList.number(db, run), task));
    }

    /**
     * Requests the cancellation of a run. Its engine reacts within a second; if the engine is gone, the run is marked
     * as cancelled at once.
     *
     * @param name as in {@link #run}
     * @param now the present time
     * @return the state of the run before
     */
    public StoredState cancel(String name, Instant now) {
        return database.write(db -> RunCancellation.cancel(db, RunList.number(db, name), now));
    }

    /**
     * Removes a run, unless it is running. Outputs that other runs reuse stay known to them.
     *
     * @param name its name
     * @return whether it was removed
     */
    public boolean remove(String name) {
        return database.write(db -> RunRemoval.remove(db, RunList.number(db, name)));
    }

    /**
     * Finds the artifacts that no run would need without these runs, and that were not used since a time.
     *
     * @param names the names of the runs
     * @param since as in {@link ArtifactTable#unneeded}
     */
    public List<KeptArtifact> unneededWithout(List<String> names, Instant since) {
        return database.tried(db -> {
            for (String name : names) {
                RunRemoval.remove(db, RunList.number(db, name));
            }
            return ArtifactTable.unneeded(db, since);
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
