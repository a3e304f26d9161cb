// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.plan.GraphPlan;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.plan.TaskWork;
import dev.kfp4j.local.run.RunEvent.TaskCached;
import dev.kfp4j.local.run.RunEvent.TaskCancelled;
import dev.kfp4j.local.run.RunEvent.TaskFailed;
import dev.kfp4j.local.run.RunEvent.TaskKept;
import dev.kfp4j.local.run.RunEvent.TaskSkipped;
import dev.kfp4j.local.run.RunEvent.TaskSucceeded;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;

/** Reports the outcomes of tasks as events. */
final class TaskReports {

    private final RunLoop loop;

    TaskReports(RunLoop loop) {
        this.loop = loop;
    }

    /** Reports the outcome of a task. */
    TaskState ended(TaskPath task, TaskOutcome outcome) {
        if (outcome instanceof TaskOutcome.Succeeded succeeded) {
            loop.emit(new TaskSucceeded(loop.now(), task, succeeded.outputs()));
            return TaskState.SUCCEEDED;
        } else if (outcome instanceof TaskOutcome.Cached cached) {
            loop.emit(new TaskCached(loop.now(), task, cached.inputs(), cached.outputs(), cached.origin()));
            return TaskState.CACHED;
        } else if (outcome instanceof TaskOutcome.Kept kept) {
            loop.emit(new TaskKept(loop.now(), kept.task()));
            return kept.task().state();
        } else if (outcome instanceof TaskOutcome.Failed failed) {
            loop.emit(new TaskFailed(loop.now(), task, failed.failure()));
            return TaskState.FAILED;
        } else if (outcome instanceof TaskOutcome.Skipped skipped) {
            loop.emit(new TaskSkipped(loop.now(), task, skipped.cause()));
            return TaskState.SKIPPED;
        }
        loop.emit(new TaskCancelled(loop.now(), task));
        return TaskState.CANCELLED;
    }

    /** Reports the outcome of all tasks inside a task that ended before it began. */
    void inside(TaskPath task, TaskWork work, TaskOutcome outcome) {
        TaskOutcome same =
                outcome instanceof TaskOutcome.Failed ? new TaskOutcome.Skipped(new SkipCause.Failure(task)) : outcome;
        if (work instanceof GraphPlan) {
            RunPlan.tasks(task, work).stream().skip(1).forEach(inner -> ended(inner.path(), same));
        }
    }
}
