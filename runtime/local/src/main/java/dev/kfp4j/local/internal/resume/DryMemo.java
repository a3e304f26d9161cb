// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import dev.kfp4j.local.internal.cache.KeyChanges;
import dev.kfp4j.local.internal.memo.KeyedStep;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.Resumption.Fate;
import dev.kfp4j.local.run.Resumption.Step;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lets no step run, and records the fate of each. */
final class DryMemo implements StepMemo {

    private final StepMemo memo;
    private final StepHistory history;
    private final RunResult earlier;
    private final Map<TaskPath, Step> steps = new ConcurrentHashMap<>();

    /**
     * @param memo the memo of the run
     * @param history the keys of the steps of all runs
     * @param earlier the run so far
     */
    DryMemo(StepMemo memo, StepHistory history, RunResult earlier) {
        this.memo = memo;
        this.history = history;
        this.earlier = earlier;
    }

    /** The fates of the steps so far. */
    Map<TaskPath, Step> steps() {
        return steps;
    }

    @Override
    public StepKey key(StepCall call) {
        return memo.key(call);
    }

    @Override
    public Optional<Recalled> recall(StepCall call, StepKey key) {
        Optional<Recalled> recalled = memo.recall(call, key);
        if (recalled.isEmpty()) {
            steps.put(call.path(), wouldRun(call, key));
            return Optional.of(new Recalled.NotStarted("would run"));
        }
        boolean isKept = recalled.get() instanceof Recalled.Kept;
        steps.put(call.path(), new Step(call.path(), isKept ? Fate.KEPT : Fate.CACHED, Optional.empty()));
        return Optional.of(recalled.get() instanceof Recalled.Cached cached ? placed(call, cached) : recalled.get());
    }

    @Override
    public Optional<Recalled> recall(TaskPath task, Values inputs) {
        Optional<Recalled> recalled = memo.recall(task, inputs);
        steps.put(task, new Step(task, recalled.isPresent() ? Fate.KEPT : Fate.RUNS, Optional.empty()));
        return recalled.isPresent() ? recalled : Optional.of(new Recalled.NotStarted("would run"));
    }

    @Override
    public void remember(StepCall call, StepKey key, Values outputs) {
        throw new IllegalStateException("no step has run");
    }

    private Step wouldRun(StepCall call, StepKey key) {
        TaskResult task = earlier.tasks().get(call.path());
        Optional<KeyedStep> noted = history.noted(new Origin(call.run().name(), call.path()));
        if (task == null
                || noted.isEmpty()
                || (task.attempts() == 0 && !task.state().isSuccess())) {
            return new Step(call.path(), Fate.RUNS, Optional.empty());
        }
        List<String> changes = KeyChanges.between(history, noted.get().key(), key);
        String reason = changes.isEmpty() ? reason(task.state()) : String.join(", ", changes);
        return new Step(call.path(), Fate.RUNS_AGAIN, Optional.of(reason));
    }

    private static String reason(TaskState state) {
        return switch (state) {
            case FAILED -> "failed";
            case SUCCEEDED, CACHED -> "follows a step that runs again, or its outputs are missing";
            case WAITING, RUNNING, SKIPPED, CANCELLED -> "was stopped";
        };
    }

    /** The outputs are known; no artifact is put anywhere. */
    private static Recalled placed(StepCall call, Recalled.Cached cached) {
        TaskResult waiting = TaskResult.waiting(call.path(), TaskKind.STEP);
        return new Recalled.Kept(new TaskResult(
                waiting.path(),
                waiting.kind(),
                TaskState.CACHED,
                0,
                Optional.empty(),
                Optional.empty(),
                call.inputs(),
                cached.outputs(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(cached.origin())));
    }
}
