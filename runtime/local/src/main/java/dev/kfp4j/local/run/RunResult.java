// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a run ended, or how far it has come.
 *
 * @param run the run
 * @param state how far it has come
 * @param finished when it ended
 * @param outputs the pipeline's outputs, if it succeeded
 * @param tasks all tasks by path, each graph followed by its tasks
 * @param reason why it did not succeed, where that is not a task's failure
 */
public record RunResult(
        RunInfo run,
        RunState state,
        Optional<Instant> finished,
        Values outputs,
        Map<TaskPath, TaskResult> tasks,
        Optional<String> reason) {
    /** Copies the map, keeping its order. */
    public RunResult {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    }

    /** Whether every task ended well. */
    public boolean succeeded() {
        return state == RunState.SUCCEEDED;
    }

    /** The steps that failed, in the order of {@link #tasks()}; a graph that failed with a step of its own is left out. */
    public List<TaskResult> failures() {
        return tasks.values().stream()
                .filter(task -> task.state() == TaskState.FAILED)
                .filter(task -> tasks.values().stream()
                        .noneMatch(other -> other.state() == TaskState.FAILED
                                && other.path().isInside(task.path())))
                .toList();
    }

    /** How long it took, if it has ended. */
    public Optional<Duration> duration() {
        return finished.map(to -> Duration.between(run.started(), to));
    }
}
