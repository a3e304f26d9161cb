// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Selects the tasks of a run that are shown, and counts the iterations of its loops. */
final class TaskTree {

    /** Of a loop with more iterations, only running and failed tasks are shown. */
    private static final int FEW_ITEMS = 6;

    private static final Set<TaskState> ENDED_QUIETLY =
            Set.of(TaskState.SUCCEEDED, TaskState.CACHED, TaskState.SKIPPED);

    private final RunResult run;
    private final Map<TaskPath, Items> loops = new HashMap<>();

    /** The numbers of iterations of a loop. */
    private static final class Items {
        private int all;
        private int ended;
        private int failed;
    }

    TaskTree(RunResult run) {
        this.run = run;
        run.tasks().values().forEach(task -> {
            if (isItem(task)) {
                Items items = loops.computeIfAbsent(task.path().parent(), loop -> new Items());
                items.all++;
                items.ended += task.state().isFinal() && task.state() != TaskState.CANCELLED ? 1 : 0;
                items.failed += task.state() == TaskState.FAILED ? 1 : 0;
            }
        });
    }

    /** The tasks that are shown, in order. */
    List<TaskResult> shown() {
        var shown = new ArrayList<TaskResult>();
        TaskPath hidden = null;
        TaskPath crowd = null;
        for (TaskResult task : run.tasks().values()) {
            if (hidden != null && task.path().isInside(hidden)) {
                continue;
            }
            hidden = null;
            crowd = crowd != null && task.path().isInside(crowd) ? crowd : null;
            if (crowd != null && task.state() != TaskState.RUNNING && task.state() != TaskState.FAILED) {
                hidden = task.path();
                continue;
            }
            shown.add(task);
            if (hidesItsContent(task)) {
                hidden = task.path();
            } else if (crowd == null && hasManyItems(task)) {
                crowd = task.path();
            }
        }
        return shown;
    }

    /** Such as {@code 12/200 items, 1 failed}; empty if the task is not a loop or has no iterations yet. */
    String items(TaskResult task) {
        Items items = loops.get(task.path());
        if (items == null) {
            return "";
        }
        return items.ended + "/" + items.all + " items" + (items.failed > 0 ? ", " + items.failed + " failed" : "");
    }

    /** Whether a condition excluded the step, so that it does not count as pending. */
    static boolean isLeftOut(TaskResult task) {
        return task.skipped().filter(SkipCause.Condition.class::isInstance).isPresent();
    }

    private boolean isItem(TaskResult task) {
        TaskResult graph = run.tasks().get(task.path().parent());
        return graph != null && graph.kind() == TaskKind.LOOP;
    }

    private boolean hasManyItems(TaskResult task) {
        Items items = loops.get(task.path());
        return items != null && items.all > FEW_ITEMS;
    }

    /** The tasks inside a skipped graph or a successful iteration add no information. */
    private boolean hidesItsContent(TaskResult task) {
        return task.state() == TaskState.SKIPPED
                || (task.state() == TaskState.CANCELLED && task.started().isEmpty())
                || (ENDED_QUIETLY.contains(task.state()) && (isItem(task) || task.kind() == TaskKind.LOOP));
    }
}
