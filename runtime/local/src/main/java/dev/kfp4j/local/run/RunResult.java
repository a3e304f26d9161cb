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
 * The result of a run, or its present state.
 *
 * @param run the run
 * @param state its state
 * @param finished the time of its end
 * @param outputs the pipeline's outputs, if it succeeded
 * @param tasks all tasks by path, each graph followed by its tasks
 * @param reason the reason why it did not succeed, unless a task failed
 */
public record RunResult(
        RunInfo run,
        RunState state,
        Optional<Instant> finished,
        Values outputs,
        Map<TaskPath, TaskResult> tasks,
        Optional<String> reason)
        implements PipelineRun {
    public RunResult {
        tasks = Collections.unmodifiableMap(new LinkedHashMap<>(tasks));
    }

    /** Whether every task succeeded. */
    public boolean succeeded() {
        return state == RunState.SUCCEEDED;
    }

    /**
     * The tasks that failed, in the order of {@link #tasks()}, except graphs that failed because of a task inside them.
     */
    public List<TaskResult> failures() {
        List<TaskResult> failed = tasks.values().stream()
                .filter(task -> task.state() == TaskState.FAILED)
                .toList();
        var around = new HashSet<TaskPath>();
        failed.forEach(task -> around(task.path(), around));
        return failed.stream().filter(task -> !around.contains(task.path())).toList();
    }

    /** Adds the graphs around a task that have not been added yet. */
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

    /** The duration of the run, if it has ended. */
    public Optional<Duration> duration() {
        return finished.map(to -> Duration.between(run.started(), to));
    }
}
