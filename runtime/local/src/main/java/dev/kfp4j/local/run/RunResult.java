// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.runtime.PipelineOutputs;
import dev.kfp4j.runtime.PipelineRun;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Optional<String> reason)
        implements PipelineRun {
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
        List<TaskResult> failed = tasks.values().stream()
                .filter(task -> task.state() == TaskState.FAILED)
                .toList();
        var around = new HashSet<TaskPath>();
        failed.forEach(task -> around(task.path(), around));
        return failed.stream().filter(task -> !around.contains(task.path())).toList();
    }

    /** Adds the graphs around a task, up to those that are there already. */
    private static void around(TaskPath task, Set<TaskPath> graphs) {
        TaskPath graph = task.parent();
        while (graphs.add(graph)) {
            graph = graph.parent();
        }
    }

    @Override
    public PipelineOutputs pipelineOutputs() {
        if (!succeeded()) {
            throw new IllegalStateException("run " + run.name() + " has no outputs: its state is " + state);
        }
        return JavaOutputs.of(outputs);
    }

    /** How long it took, if it has ended. */
    public Optional<Duration> duration() {
        return finished.map(to -> Duration.between(run.started(), to));
    }
}
