// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.store.StoreException;
import dev.kfp4j.local.store.StoredRun;
import dev.kfp4j.local.store.StoredState;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.text.Suggestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a recorded run that is to be resumed, or one of whose steps is to run again.
 *
 * @param session the store
 */
record EarlierRun(StoreSession session) {

    /**
     * Reads a run.
     *
     * @throws RunRefusedException if it does not exist, or is running
     */
    StoredRun refusingIfUnderWay(String name) {
        StoredRun stored = of(name);
        if (stored.state() == StoredState.RUNNING) {
            throw new RunRefusedException(List.of("run " + stored.name() + " is active"
                    + stored.owner()
                            .map(owner -> " (process " + owner.pid() + ")")
                            .orElse("")
                    + "; wait until it ends, or cancel it"));
        }
        return stored;
    }

    /**
     * Finds a task of a run.
     *
     * @throws RunRefusedException if it does not exist
     */
    static TaskResult task(StoredRun stored, TaskPath path) {
        var tasks = stored.result().tasks();
        TaskResult task = tasks.get(path);
        if (task == null) {
            List<String> names = tasks.keySet().stream().map(TaskPath::toString).toList();
            throw new RunRefusedException(List.of("run " + stored.name() + " has no task \"" + path + "\""
                    + Suggestions.didYouMean(path.toString(), names)));
        }
        return task;
    }

    /**
     * Reads a run, whether it is running or not.
     *
     * @throws RunRefusedException if it does not exist
     */
    StoredRun of(String name) {
        if (!session.isThere()) {
            throw new RunRefusedException(List.of("there are no runs in " + session.folder()));
        }
        try {
            return session.store().run(name);
        } catch (StoreException e) {
            throw new RunRefusedException(List.of(e.message()));
        }
    }

    /**
     * Reads the manifest of the run.
     *
     * @throws RunRefusedException if it is missing or damaged
     */
    static Manifest manifest(StoredRun stored) {
        try {
            return stored.manifest();
        } catch (StoreException e) {
            throw new RunRefusedException(List.of(e.message()));
        }
    }

    /** Returns the run's arguments with changes, without those that the pipeline no longer has. */
    static Map<String, JsonValue> arguments(RunPlan plan, RunInfo before, Map<String, JsonValue> changes) {
        var arguments = new LinkedHashMap<String, JsonValue>(before.arguments());
        arguments.keySet().retainAll(plan.inputs().parameters().keySet());
        arguments.putAll(changes);
        return arguments;
    }
}
