// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.local.store.RunOwner;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.store.StoredState;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** The rows of runs. */
final class RunRows {

    private static final String INSERT = """
            insert into runs (name, id, pipeline, folder, manifest, settings, arguments, notices, state, started,
              generation, owner_pid, owner_started)
            values (?, ?, ?, ?, ?, ?, '{}', '[]', 'RUNNING', ?, 1, ?, ?)
            returning number""";

    private static final String GO_ON = """
            update runs set pipeline = ?, folder = ?, manifest = ?, settings = ?, state = 'RUNNING', reason = null,
              outputs = null, started = ?, finished = null, generation = ?, owner_pid = ?, owner_started = ?,
              cancel_requested = null
            where number = ?""";

    private static final String WAIT_AGAIN = """
            update tasks set state = 'WAITING', attempts = 0, started = null, finished = null, inputs = null,
              outputs = null, failure = null, skip_kind = null, skip_task = null, origin_run = null, origin_task = null
            where run = ? and state not in ('SUCCEEDED', 'CACHED')""";

    private RunRows() {}

    /**
     * A run before it is resumed.
     *
     * @param number its number
     * @param generation the number of its starts
     * @param state its state, as seen from outside its engine
     */
    record Earlier(long number, int generation, StoredState state) {

        void refuseIfUnderWay(String name) {
            if (state == StoredState.RUNNING) {
                throw new StoreException("run " + name + " is active in another engine; \"cancel\" ends it");
            }
        }
    }

    static Optional<Earlier> earlier(Database database, UUID id) throws SQLException {
        return database.first(
                "select * from runs where id = ?",
                row -> new Earlier(row.getLong("number"), row.getInt("generation"), state(row)),
                id.toString());
    }

    static long insert(Database database, RunInfo info, RunOwner owner, Digest manifest, RunSettings settings)
            throws SQLException {
        return database.first(
                        INSERT,
                        row -> row.getLong(1),
                        info.name(),
                        info.id().toString(),
                        info.pipeline(),
                        info.folder().toString(),
                        manifest.hex(),
                        SettingsText.write(settings),
                        StoredTimes.nanos(info.started()),
                        owner.pid(),
                        StoredTimes.nanos(owner.started()))
                .orElseThrow();
    }

    static void goOn(
            Database database,
            long run,
            int generation,
            RunInfo info,
            RunOwner owner,
            Digest manifest,
            RunSettings settings)
            throws SQLException {
        database.update(
                GO_ON,
                info.pipeline(),
                info.folder().toString(),
                manifest.hex(),
                SettingsText.write(settings),
                StoredTimes.nanos(info.started()),
                generation,
                owner.pid(),
                StoredTimes.nanos(owner.started()),
                run);
        database.update(WAIT_AGAIN, run);
    }

    static void finish(Database database, long run, RunEvent.RunFinished end) throws SQLException {
        database.update(
                "update runs set state = ?, finished = ?, outputs = ?, reason = ? where number = ?",
                end.state().name(),
                StoredTimes.nanos(end.at()),
                ValuesText.write(end.outputs()),
                end.reason().isPresent() ? end.reason().get() : null,
                run);
    }

    /** Reads a run with all its tasks. */
    static StoredRun read(Database database, long run) throws SQLException {
        var tasks = new LinkedHashMap<TaskPath, TaskResult>();
        TaskRows.all(database, run).forEach(task -> tasks.put(task.path(), task));
        return database.first("select * from runs where number = ?", row -> read(row, tasks), run)
                .orElseThrow();
    }

    private static StoredRun read(ResultSet row, Map<TaskPath, TaskResult> tasks) throws SQLException {
        var info = new RunInfo(
                row.getString("pipeline"),
                row.getString("name"),
                UUID.fromString(row.getString("id")),
                Path.of(row.getString("folder")),
                StoredTimes.instant(row.getLong("started")),
                new TreeMap<>(JsonFields.of(row.getString("arguments")).object().members()));
        var result = new RunResult(
                info,
                RunState.valueOf(row.getString("state")),
                StoredTimes.optional(row, "finished"),
                ValuesText.read(row.getString("outputs")),
                tasks,
                Optional.ofNullable(row.getString("reason")));
        return new StoredRun(
                result,
                state(row),
                texts(row.getString("notices")),
                new Digest(row.getString("manifest")),
                SettingsText.read(row.getString("settings")),
                owner(row),
                row.getObject("cancel_requested") != null);
    }

    static List<String> texts(String list) {
        return JsonFields.texts((JsonArray) JsonFields.value(list));
    }

    static StoredState state(Database database, long run) throws SQLException {
        return database.first("select * from runs where number = ?", RunRows::state, run)
                .orElseThrow();
    }

    static StoredState state(ResultSet row) throws SQLException {
        return StoredState.of(RunState.valueOf(row.getString("state")), owner(row));
    }

    static Optional<RunOwner> owner(ResultSet row) throws SQLException {
        long pid = row.getLong("owner_pid");
        if (row.wasNull()) {
            return Optional.empty();
        }
        Optional<Instant> started = StoredTimes.optional(row, "owner_started");
        return Optional.of(new RunOwner(pid, started));
    }
}
