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
 * Reads what is kept of a run that is to go on.
 *
 * @param session the store
 */
record EarlierRun(StoreSession session) {

    /**
     * The run.
     *
     * @throws RunRefusedException if there is none, or it is under way
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
     * A task of a run.
     *
     * @throws RunRefusedException if there is none
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
     * A run, whether it is under way or not.
     *
     * @throws RunRefusedException if there is none
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
     * The manifest that it ran.
     *
     * @throws RunRefusedException if it is gone or damaged
     */
    static Manifest manifest(StoredRun stored) {
        try {
            return stored.manifest();
        } catch (StoreException e) {
            throw new RunRefusedException(List.of(e.message()));
        }
    }

    /** Its arguments with some changed; those that the pipeline does not take any more are dropped. */
    static Map<String, JsonValue> arguments(RunPlan plan, RunInfo before, Map<String, JsonValue> changes) {
        var arguments = new LinkedHashMap<String, JsonValue>(before.arguments());
        arguments.keySet().retainAll(plan.inputs().parameters().keySet());
        arguments.putAll(changes);
        return arguments;
    }
}
