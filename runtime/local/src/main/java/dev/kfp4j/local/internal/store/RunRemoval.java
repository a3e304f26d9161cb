// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.store;

import dev.kfp4j.local.store.StoredState;
import java.sql.SQLException;

/** Removes runs. */
final class RunRemoval {

    /** A step of another run that reused the outputs replaces the removed step as their source. */
    private static final String HAND_ON = """
            update step_keys set outputs = gone.outputs, finished = gone.finished,
              origin_run = coalesce(gone.origin_run, gone.run_name), origin_task = coalesce(gone.origin_task, gone.path)
            from (select g.*, runs.name as run_name from step_keys g join runs on runs.number = g.run
                  where g.run = ? and g.shared = 1 and g.outputs is not null) as gone
            where step_keys.key = gone.key and step_keys.run <> gone.run and step_keys.outputs is null
              and exists (select 1 from tasks where tasks.run = step_keys.run and tasks.path = step_keys.path
                and tasks.state = 'CACHED')""";

    private RunRemoval() {}

    static boolean remove(Database database, long run) throws SQLException {
        StoredState state = RunRows.state(database, run);
        if (state == StoredState.RUNNING) {
            return false;
        }
        database.update(HAND_ON, run);
        // Foreign keys delete everything else of the run.
        database.update("delete from runs where number = ?", run);
        return true;
    }
}
