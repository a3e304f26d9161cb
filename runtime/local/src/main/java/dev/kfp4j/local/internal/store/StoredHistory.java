// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.internal.memo.KeyedStep;
import dev.kfp4j.local.internal.memo.PastStep;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys and outputs of steps in the store. */
final class StoredHistory implements StepHistory {

    private static final String NOTE = """
            insert into step_keys (run, path, pipeline, component, noted, key, parts, shared)
            select number, ?, ?, ?, ?, ?, ?, ? from runs where name = ?
            on conflict (run, path) do update set
              pipeline = excluded.pipeline, component = excluded.component, noted = excluded.noted,
              parts = excluded.parts, shared = excluded.shared,
              outputs = case when key = excluded.key then outputs end,
              finished = case when key = excluded.key then finished end,
              origin_run = case when key = excluded.key then origin_run end,
              origin_task = case when key = excluded.key then origin_task end,
              key = excluded.key""";

    private static final String REMEMBER = """
            update step_keys set outputs = ?, finished = ?, origin_run = null, origin_task = null
            where run = (select number from runs where name = ?) and path = ? and key = ?""";

    private static final String COLUMNS =
            "select step_keys.*, runs.name as run_name from step_keys join runs on runs.number = step_keys.run ";

    private static final String RAN = " and exists (select 1 from tasks where tasks.run = step_keys.run"
            + " and tasks.path = step_keys.path and tasks.attempts > 0)";

    private static final String NEWEST_FIRST = " order by step_keys.noted desc limit 1";

    private static final int A_FEW = 4;

    private final Database database;

    StoredHistory(Database database) {
        this.database = database;
    }

    @Override
    public void note(KeyedStep step) {
        database.write(db -> note(db, step));
    }

    private static int note(Database db, KeyedStep step) throws SQLException {
        return db.update(
                NOTE,
                step.task().task().toString(),
                step.pipeline(),
                step.component(),
                StoredTimes.nanos(step.at()),
                step.key().digest().hex(),
                Json.write(step.key().parts()),
                step.key().isShared() ? 1 : 0,
                step.task().run());
    }

    @Override
    public void remember(StepCall call, StepKey key, Values outputs, Instant at) {
        String text = Optional.ofNullable(ValuesText.write(outputs)).orElse(ValuesText.EMPTY);
        database.write(db -> {
            // The step was not recorded before.
            if (remember(db, call, key, text, at) == 0) {
                var step = new KeyedStep(
                        new Origin(call.run().name(), call.path()),
                        call.run().pipeline(),
                        call.task().spec().component(),
                        at,
                        key);
                note(db, step);
                remember(db, call, key, text, at);
            }
            return true;
        });
    }

    private static int remember(Database db, StepCall call, StepKey key, String outputs, Instant at)
            throws SQLException {
        return db.update(
                REMEMBER,
                outputs,
                StoredTimes.nanos(at),
                call.run().name(),
                call.path().toString(),
                key.digest().hex());
    }

    @Override
    public void noteCode(Digest digest, JsonObject parts) {
        database.write(db -> db.update(
                "insert into code (digest, parts) values (?, ?) on conflict do nothing",
                digest.hex(),
                Json.write(parts)));
    }

    @Override
    public List<PastStep> find(Digest key) {
        return database.read(db -> db.query(
                COLUMNS + "where step_keys.key = ? and step_keys.shared = 1 and step_keys.outputs is not null"
                        + " order by step_keys.finished desc limit " + A_FEW,
                StoredHistory::past,
                key.hex()));
    }

    @Override
    public Optional<PastStep> own(String run, TaskPath task, Digest key) {
        return database.read(db -> db.first(
                COLUMNS + "where runs.name = ? and step_keys.path = ? and step_keys.key = ?"
                        + " and step_keys.outputs is not null",
                StoredHistory::past,
                run,
                task.toString(),
                key.hex()));
    }

    @Override
    public Optional<KeyedStep> noted(Origin task) {
        return database.read(db -> db.first(
                COLUMNS + "where runs.name = ? and step_keys.path = ?",
                StoredHistory::keyed,
                task.run(),
                task.task().toString()));
    }

    @Override
    public Optional<KeyedStep> before(KeyedStep step) {
        long at = StoredTimes.nanos(step.at());
        return database.read(db -> {
            Optional<KeyedStep> same = db.first(
                    COLUMNS + "where step_keys.pipeline = ? and step_keys.path = ? and step_keys.noted < ?" + RAN
                            + NEWEST_FIRST,
                    StoredHistory::keyed,
                    step.pipeline(),
                    step.task().task().toString(),
                    at);
            return same.isPresent()
                    ? same
                    : db.first(
                            COLUMNS + "where step_keys.component = ? and step_keys.noted < ?" + RAN + NEWEST_FIRST,
                            StoredHistory::keyed,
                            step.component(),
                            at);
        });
    }

    @Override
    public Optional<JsonObject> code(Digest digest) {
        return database.read(db -> db.first(
                "select parts from code where digest = ?",
                row -> JsonFields.of(row.getString(1)).object(),
                digest.hex()));
    }

    private static PastStep past(ResultSet row) throws SQLException {
        var own = new Origin(row.getString("run_name"), TaskRows.path(row.getString("path")));
        return new PastStep(
                TaskRows.origin(row).orElse(own),
                StoredTimes.instant(row.getLong("finished")),
                ValuesText.read(row.getString("outputs")));
    }

    private static KeyedStep keyed(ResultSet row) throws SQLException {
        return new KeyedStep(
                new Origin(row.getString("run_name"), TaskRows.path(row.getString("path"))),
                row.getString("pipeline"),
                row.getString("component"),
                StoredTimes.instant(row.getLong("noted")),
                new StepKey(
                        new Digest(row.getString("key")),
                        JsonFields.of(row.getString("parts")).object(),
                        row.getInt("shared") == 1));
    }
}
