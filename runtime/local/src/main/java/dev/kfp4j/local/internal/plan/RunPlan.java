// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.manifest.IoSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A manifest that this engine can run, all references resolved.
 *
 * @param pipeline the name of the pipeline
 * @param inputs the inputs of the run
 * @param outputs the types of the run's outputs
 * @param root the root graph
 * @param deadline the time that the whole run may take, if limited
 * @param hasWorkspace whether its steps share a folder
 * @param notices the settings of the manifest that have no effect on this machine, one sentence each
 */
public record RunPlan(
        String pipeline,
        IoSpec inputs,
        IoSpec outputs,
        GraphPlan root,
        Optional<Duration> deadline,
        boolean hasWorkspace,
        List<String> notices) {
    public RunPlan {
        notices = List.copyOf(notices);
    }

    /** Returns a plan with additional notices. */
    public RunPlan with(List<String> moreNotices) {
        var all = new ArrayList<>(notices);
        all.addAll(moreNotices);
        return new RunPlan(pipeline, inputs, outputs, root, deadline, hasWorkspace, all);
    }

    /** Visits each step of the pipeline, those in a loop once. */
    public void forEachStep(BiConsumer<TaskPath, StepPlan> action) {
        forEachStep(TaskPath.ROOT, root, action);
    }

    private static void forEachStep(TaskPath path, GraphPlan graph, BiConsumer<TaskPath, StepPlan> action) {
        graph.tasks().forEach((key, task) -> {
            if (task.work() instanceof GraphPlan nested) {
                forEachStep(path.child(key), nested, action);
            } else if (task.work() instanceof LoopPlan each) {
                forEachStep(path.child(key), each.body(), action);
            } else if (task.work() instanceof StepPlan step) {
                action.accept(path.child(key), step);
            }
        });
    }

    /** All tasks that are known before the run, each graph followed by its tasks, in topological order. */
    public List<TaskResult> tasks() {
        var tasks = new ArrayList<TaskResult>();
        collect(TaskPath.ROOT, root, tasks);
        return tasks;
    }

    /**
     * A task and, if it is a graph, all tasks in it, in topological order. The tasks of a loop are known only when its
     * items are.
     */
    public static List<TaskResult> tasks(TaskPath path, TaskWork work) {
        var tasks = new ArrayList<TaskResult>();
        tasks.add(TaskResult.waiting(path, work.kind()));
        if (work instanceof GraphPlan graph) {
            collect(path, graph, tasks);
        }
        return tasks;
    }

    private static void collect(TaskPath path, GraphPlan graph, List<TaskResult> tasks) {
        graph.order()
                .forEach(key ->
                        tasks.addAll(tasks(path.child(key), graph.task(key).work())));
    }
}
