// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of tasks. */
final class TaskRows {

    private static final String ADD = """
            insert into tasks (run, path, position, generation, kind, state, attempts) values (?, ?, ?, ?, ?, 'WAITING', 0)
            on conflict (run, path) do update
              set position = excluded.position, generation = excluded.generation, kind = excluded.kind""";

    private static final String PUT = """
            update tasks set generation = ?, state = ?, attempts = ?, started = ?, finished = ?, outputs = ?, failure = ?,
              skip_kind = ?, skip_task = ?, origin_run = ?, origin_task = ?
            where run = ? and path = ?""";

    private static final String PUT_INPUTS = "update tasks set inputs = ? where run = ? and path = ?";

    private static final String FAILURE = "FAILURE";
    private static final String CONDITION = "CONDITION";

    private TaskRows() {}

    /** Adds a waiting task. Values from before the run was resumed stay until new ones replace them. */
    static void add(Database database, long run, int generation, int position, TaskResult task) throws SQLException {
        database.update(
                ADD,
                run,
                task.path().toString(),
                position,
                generation,
                task.kind().name());
    }

    /** Writes all of a task but its inputs. */
    static void put(Database database, long run, int generation, TaskResult task) throws SQLException {
        database.update(
                task.state() == TaskState.CANCELLED ? PUT + " and state not in ('SUCCEEDED', 'CACHED')" : PUT,
                generation,
                task.state().name(),
                task.attempts(),
                StoredTimes.nanos(task.started()),
                StoredTimes.nanos(task.finished()),
                ValuesText.write(task.outputs()),
                orNull(task.failure().map(TaskRows::failure)),
                orNull(task.skipped().map(TaskRows::kind)),
                orNull(task.skipped().map(cause -> cause.task().toString())),
                orNull(task.origin().map(Origin::run)),
                orNull(task.origin().map(origin -> origin.task().toString())),
                run,
                task.path().toString());
    }

    static void putInputs(Database database, long run, TaskResult task) throws SQLException {
        database.update(
                PUT_INPUTS, ValuesText.write(task.inputs()), run, task.path().toString());
    }

    /** Reads the tasks of a run, in their order. */
    static List<TaskResult> all(Database database, long run) throws SQLException {
        return database.query("select * from tasks where run = ? order by position", TaskRows::task, run);
    }

    static Optional<TaskResult> one(Database database, long run, TaskPath task) throws SQLException {
        return database.first("select * from tasks where run = ? and path = ?", TaskRows::task, run, task.toString());
    }

    private static TaskResult task(ResultSet row) throws SQLException {
        return new TaskResult(
                path(row.getString("path")),
                TaskKind.valueOf(row.getString("kind")),
                TaskState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                StoredTimes.optional(row, "started"),
                StoredTimes.optional(row, "finished"),
                ValuesText.read(row.getString("inputs")),
                ValuesText.read(row.getString("outputs")),
                Optional.ofNullable(row.getString("failure")).map(TaskRows::failure),
                skipped(row),
                origin(row));
    }

    static TaskPath path(String text) {
        return text.isEmpty() ? TaskPath.ROOT : new TaskPath(List.of(text.split("/")));
    }

    static Optional<Origin> origin(ResultSet row) throws SQLException {
        String run = row.getString("origin_run");
        return run == null ? Optional.empty() : Optional.of(new Origin(run, path(row.getString("origin_task"))));
    }

    private static Optional<SkipCause> skipped(ResultSet row) throws SQLException {
        String kind = row.getString("skip_kind");
        if (kind == null) {
            return Optional.empty();
        }
        TaskPath task = path(row.getString("skip_task"));
        return Optional.of(kind.equals(CONDITION) ? new SkipCause.Condition(task) : new SkipCause.Failure(task));
    }

    private static String kind(SkipCause cause) {
        return cause instanceof SkipCause.Condition ? CONDITION : FAILURE;
    }

    private static String failure(StepFailure failure) {
        var members = new LinkedHashMap<String, JsonValue>();
        members.put("reason", JsonValue.of(failure.reason()));
        failure.error().ifPresent(error -> members.put("error", JsonValue.of(error)));
        failure.exitStatus().ifPresent(status -> members.put("exitStatus", JsonValue.of(status)));
        if (!failure.logTail().isEmpty()) {
            members.put("logTail", JsonFields.array(failure.logTail()));
        }
        failure.log().ifPresent(log -> members.put("log", JsonValue.of(log.toString())));
        return Json.write(new JsonObject(members));
    }

    private static StepFailure failure(String text) {
        JsonFields fields = JsonFields.of(text);
        return new StepFailure(
                fields.text("reason"),
                fields.optional("error"),
                fields.integer("exitStatus"),
                fields.texts("logTail"),
                fields.optional("log").map(Path::of));
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.isPresent() ? text.get() : null;
    }
}
