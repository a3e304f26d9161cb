// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.memo.MemoMaker;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.schedule.RunLoop;
import dev.kfp4j.local.run.Resumption;
import dev.kfp4j.local.run.Resumption.Fate;
import dev.kfp4j.local.run.Resumption.Step;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.settings.Budget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Walks through a run that is to be resumed, without running a step. It uses the real loop, plan and inputs, but each
 * step that would run ends as not started, and so the tasks that need it do not begin.
 */
public final class DryWalk {

    private DryWalk() {}

    /**
     * Walks through a run.
     *
     * @param settings the parts of the real loop; no listener receives events
     * @param maker makes the memo of other runs' steps
     * @param history the steps of all runs; unchanged
     * @param plan the plan of the resumed run
     * @param info the run, with its new arguments
     * @param earlier the run so far
     */
    public static Resumption walk(
            RunLoop.Settings settings,
            MemoMaker maker,
            StepHistory history,
            RunPlan plan,
            RunInfo info,
            RunResult earlier) {
        var asked = new ReadOnlyHistory(history);
        StepMemo cache = maker.make(asked, settings.artifacts(), settings.runner());
        var memo = new DryMemo(new ResumeMemo(cache, asked, settings.artifacts(), earlier), asked, earlier);
        var dry = new RunLoop.Settings(
                settings.runner(),
                memo,
                settings.artifacts(),
                settings.expressions(),
                settings.parallelism(),
                Budget.UNLIMITED,
                settings.clock(),
                event -> {});
        RunResult result = new RunLoop(dry, plan, info, new RunFolder(info.folder())).run();
        var steps = new ArrayList<Step>();
        for (TaskResult task : result.tasks().values()) {
            Step step = memo.steps().get(task.path());
            if (step != null) {
                steps.add(step);
            } else {
                needing(task, earlier).ifPresent(steps::add);
            }
        }
        return new Resumption(info.name(), earlier.succeeded(), List.copyOf(steps));
    }

    /** The fate of a task that did not begin, because it needs one that would run. */
    private static Optional<Step> needing(TaskResult task, RunResult earlier) {
        if (task.kind() == TaskKind.GRAPH
                || task.state() != TaskState.SKIPPED
                || !(task.skipped().orElse(null) instanceof SkipCause.Failure cause)) {
            return Optional.empty();
        }
        TaskResult before = earlier.tasks().get(task.path());
        boolean hasRun = before != null && before.state().isSuccess();
        return Optional.of(
                hasRun
                        ? new Step(task.path(), Fate.RUNS_AGAIN, Optional.of(cause.text()))
                        : new Step(task.path(), Fate.RUNS, Optional.empty()));
    }
}
