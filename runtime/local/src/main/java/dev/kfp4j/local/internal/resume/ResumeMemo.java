// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.PastStep;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepHistory;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The memo of a resumed run. Its successful steps that are still identical are kept, even if caching is off for them. A
 * step that runs in any case runs again if one of its upstream tasks does.
 */
public final class ResumeMemo implements StepMemo {

    private final StepMemo cache;
    private final StepHistory history;
    private final ArtifactKeeper artifacts;
    private final RunResult earlier;
    private final Set<TaskPath> notKept = ConcurrentHashMap.newKeySet();

    /**
     * @param cache the memo of other runs' steps
     * @param history the keys and outputs of this run's steps
     * @param artifacts checks that these outputs are intact
     * @param earlier the run so far
     */
    public ResumeMemo(StepMemo cache, StepHistory history, ArtifactKeeper artifacts, RunResult earlier) {
        this.cache = cache;
        this.history = history;
        this.artifacts = artifacts;
        this.earlier = earlier;
    }

    @Override
    public StepKey key(StepCall call) {
        return cache.key(call);
    }

    @Override
    public Optional<Recalled> recall(StepCall call, StepKey key) {
        Optional<Recalled> kept = history.own(call.run().name(), call.path(), key.digest())
                .filter(step -> isWhole(step.outputs()) && !isAfterSomethingNew(call))
                .map(step -> new Recalled.Kept(kept(call, step)));
        if (kept.isPresent()) {
            return kept;
        }
        notKept.add(call.path());
        return cache.recall(call, key);
    }

    @Override
    public Optional<Recalled> recall(TaskPath task, Values inputs) {
        TaskResult before = earlier.tasks().get(task);
        if (before != null
                && before.state().isSuccess()
                && before.inputs().equals(inputs)
                && isWhole(before.outputs())) {
            return Optional.of(new Recalled.Kept(before));
        }
        notKept.add(task);
        return Optional.empty();
    }

    @Override
    public void remember(StepCall call, StepKey key, Values outputs) {
        cache.remember(call, key, outputs);
    }

    private boolean isWhole(Values outputs) {
        try {
            artifacts.check(outputs);
            return true;
        } catch (ValueException e) {
            return false;
        }
    }

    /** Whether it has to run again because it runs in any case, after a task that runs now. */
    private boolean isAfterSomethingNew(StepCall call) {
        if (!call.task().runsInAnyCase()) {
            return false;
        }
        var graph = new TaskPath(
                call.path().segments().subList(0, call.path().segments().size() - 1));
        return call.task().upstream().stream()
                .map(graph::child)
                .anyMatch(upstream ->
                        notKept.stream().anyMatch(task -> task.equals(upstream) || task.isInside(upstream)));
    }

    /** The engine may have been killed after recording the outputs of the step, but before recording its end. */
    private TaskResult kept(StepCall call, PastStep step) {
        TaskResult task = earlier.tasks().get(call.path());
        if (task != null && task.state().isSuccess()) {
            return task;
        }
        TaskResult known = task == null ? TaskResult.waiting(call.path(), TaskKind.STEP) : task;
        Optional<Instant> started = known.started();
        return new TaskResult(
                known.path(),
                known.kind(),
                TaskState.SUCCEEDED,
                Math.max(1, known.attempts()),
                started.isPresent() ? started : Optional.of(step.finished()),
                Optional.of(step.finished()),
                call.inputs(),
                step.outputs(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
