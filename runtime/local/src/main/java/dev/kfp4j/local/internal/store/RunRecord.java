// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.settings.RunSettings;
import dev.kfp4j.local.store.RunOwner;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Writes each event of a run into the store, in one transaction. When the listener returns, the event is on record,
 * even if this process dies. In a resumed run, the values of a task stay until new ones replace them.
 */
public final class RunRecord implements RunListener {

    private final Database database;
    private final Digest manifest;
    private final RunSettings settings;
    private final RunProgress progress = new RunProgress();
    private volatile long run;
    private volatile boolean begun;
    private int generation;
    private int tasks;

    RunRecord(Database database, Digest manifest, RunSettings settings) {
        this.database = database;
        this.manifest = manifest;
        this.settings = settings;
    }

    @Override
    public void on(RunEvent event) {
        progress.on(event);
        database.write(unused -> {
            write(event);
            return true;
        });
        begun = true;
    }

    /** Whether anything of the run is on record. May be called from any thread. */
    public boolean isBegun() {
        return begun;
    }

    /** Whether the cancellation of the run was requested since its start. May be called from any thread. */
    public boolean isCancelRequested() {
        return database.read(db -> db.first(
                        "select 1 from runs where number = ? and cancel_requested is not null", row -> true, run))
                .isPresent();
    }

    /** Gives up a run that has not ended: its state becomes interrupted. */
    public void abandon() {
        if (begun) {
            database.write(db -> db.update(
                    "update runs set owner_pid = null where number = ? and state = ?", run, RunState.RUNNING.name()));
        }
    }

    private void write(RunEvent event) throws SQLException {
        if (event instanceof RunEvent.RunPlanned planned) {
            plan(planned);
            add(planned.tasks());
        } else if (event instanceof RunEvent.TasksAdded added) {
            add(added.tasks());
        } else if (event instanceof RunEvent.TaskStarted started) {
            TaskResult task = put(started.task(), true);
            if (task.kind() != TaskKind.GRAPH && task.kind() != TaskKind.LOOP) {
                AttemptRows.start(database, run, task.path(), started.attempt(), event.at());
                LineageRows.put(database, run, task.path(), LineageRows.IN, task.inputs());
            }
        } else if (event instanceof RunEvent.TaskRetrying retrying) {
            put(retrying.task(), false);
            AttemptRows.end(
                    database, run, retrying.task(), retrying.attempt(), event.at(), Optional.of(retrying.failure()));
        } else if (event instanceof RunEvent.TaskSucceeded succeeded) {
            gave(put(succeeded.task(), false));
        } else if (event instanceof RunEvent.TaskCached cached) {
            took(put(cached.task(), true));
        } else if (event instanceof RunEvent.TaskKept kept) {
            took(put(kept.task().path(), true));
        } else if (event instanceof RunEvent.TaskFailed failed) {
            ended(put(failed.task(), false));
        } else if (event instanceof RunEvent.TaskSkipped skipped) {
            put(skipped.task(), false);
        } else if (event instanceof RunEvent.TaskCancelled cancelled) {
            ended(put(cancelled.task(), false));
        } else if (event instanceof RunEvent.RunFinished finished) {
            finish(finished);
        }
    }

    private void plan(RunEvent.RunPlanned planned) throws SQLException {
        RunInfo info = planned.run();
        RunOwner me = RunOwner.current();
        Optional<RunRows.Earlier> earlier = RunRows.earlier(database, info.id());
        if (earlier.isEmpty()) {
            run = RunRows.insert(database, info, me, manifest, settings);
            generation = 1;
        } else {
            earlier.get().refuseIfUnderWay(info.name());
            run = earlier.get().number();
            generation = earlier.get().generation() + 1;
            RunRows.goOn(database, run, generation, info, me, manifest, settings);
        }
        database.update(
                "update runs set notices = ?, arguments = ? where number = ?",
                Json.write(JsonFields.array(planned.notices())),
                Json.write(new JsonObject(info.arguments())),
                run);
    }

    private void add(List<TaskResult> added) throws SQLException {
        for (TaskResult task : added) {
            TaskRows.add(database, run, generation, tasks, task);
            tasks++;
            if (task.state() != TaskState.WAITING) {
                put(task.path(), true);
            }
        }
    }

    /** Writes the present state of a task. */
    private TaskResult put(TaskPath path, boolean withInputs) throws SQLException {
        TaskResult task = progress.task(path);
        TaskRows.put(database, run, generation, task);
        if (withInputs || generation > 1) {
            TaskRows.putInputs(database, run, task);
        }
        if (generation > 1 && task.state() != TaskState.CANCELLED) {
            LineageRows.remove(database, run, path);
            putLineage(LineageRows.IN, task);
        }
        return task;
    }

    private void gave(TaskResult task) throws SQLException {
        ended(task);
        putLineage(LineageRows.OUT, task);
    }

    private void took(TaskResult task) throws SQLException {
        putLineage(LineageRows.IN, task);
        putLineage(LineageRows.OUT, task);
    }

    private void ended(TaskResult task) throws SQLException {
        if (task.attempts() > 0) {
            AttemptRows.end(
                    database, run, task.path(), task.attempts(), task.finished().orElseThrow(), task.failure());
        }
    }

    private void putLineage(String direction, TaskResult task) throws SQLException {
        if (task.kind() == TaskKind.STEP || task.kind() == TaskKind.IMPORTER) {
            LineageRows.put(
                    database,
                    run,
                    task.path(),
                    direction,
                    direction.equals(LineageRows.IN) ? task.inputs() : task.outputs());
        }
    }

    private void finish(RunEvent.RunFinished finished) throws SQLException {
        RunRows.finish(database, run, finished);
        // Tasks from before the run was resumed that it no longer has.
        if (generation > 1) {
            database.update("delete from tasks where run = ? and generation < ?", run, generation);
        }
    }
}
