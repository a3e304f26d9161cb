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

/** Which tasks of a run are worth a line, and what has become of the items of its loops. */
final class TaskTree {

    /** Of a loop with more items, only what runs or has failed is shown. */
    private static final int FEW_ITEMS = 6;

    private static final Set<TaskState> ENDED_QUIETLY =
            Set.of(TaskState.SUCCEEDED, TaskState.CACHED, TaskState.SKIPPED);

    private final RunResult run;
    private final Map<TaskPath, Items> loops = new HashMap<>();

    /** How many items of a loop have come how far. */
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

    /** The tasks that are worth a line, in order. */
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

    /** Such as {@code 12/200 items, 1 failed}; empty for what is no loop, or has no items yet. */
    String items(TaskResult task) {
        Items items = loops.get(task.path());
        if (items == null) {
            return "";
        }
        return items.ended + "/" + items.all + " items" + (items.failed > 0 ? ", " + items.failed + " failed" : "");
    }

    /** Whether a step was never meant to run: it does not count among those to be done. */
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

    /** A graph that did not run says all by itself, and so does an item of a loop that ended well. */
    private boolean hidesItsContent(TaskResult task) {
        return task.state() == TaskState.SKIPPED
                || (task.state() == TaskState.CANCELLED && task.started().isEmpty())
                || (ENDED_QUIETLY.contains(task.state()) && (isItem(task) || task.kind() == TaskKind.LOOP));
    }
}
