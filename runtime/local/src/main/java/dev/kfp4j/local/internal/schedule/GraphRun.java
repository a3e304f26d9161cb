// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.plan.GraphPlan;
import dev.kfp4j.local.internal.plan.ImportPlan;
import dev.kfp4j.local.internal.plan.LoopPlan;
import dev.kfp4j.local.internal.plan.StepPlan;
import dev.kfp4j.local.internal.plan.TaskPlan;
import dev.kfp4j.local.internal.plan.VolumePlan;
import dev.kfp4j.local.internal.values.GraphOutputs;
import dev.kfp4j.local.internal.values.InputResolver;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.IoSpec;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One graph of a run: resolves the inputs of each task when it is ready, and collects the outputs. */
final class GraphRun implements TaskRun {

    private final TaskContext context;
    private final RunLoop loop;
    private final TaskPath path;
    private final GraphPlan plan;
    private final IoSpec declaredOutputs;
    private final TaskOutcome.Ending ending;
    private final InputResolver inputs;
    private final GraphProgress progress;
    private final TaskReports reports;
    private final Map<String, TaskRun> running = new TreeMap<>();
    private final Map<String, Values> outputs = new HashMap<>();
    private final Map<String, TaskState> states = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private boolean ended;

    GraphRun(TaskContext context, GraphPlan plan, IoSpec declaredOutputs, TaskOutcome.Ending ending) {
        this.context = context;
        this.loop = context.loop();
        this.path = context.path();
        this.plan = plan;
        this.declaredOutputs = declaredOutputs;
        this.ending = ending;
        this.reports = new TaskReports(loop);
        this.inputs = new InputResolver(
                loop.info(),
                path,
                context.inputs(),
                key -> states.getOrDefault(key, TaskState.SKIPPED),
                loop.settings().expressions());
        var upstream = new TreeMap<String, SortedSet<String>>();
        var inAnyCase = new TreeSet<String>();
        plan.tasks().forEach((key, task) -> {
            upstream.put(key, task.upstream());
            if (task.runsInAnyCase()) {
                inAnyCase.add(key);
            }
        });
        this.progress = new GraphProgress(upstream, inAnyCase);
    }

    @Override
    public void start() {
        begin(progress.start());
        endIfDone();
    }

    @Override
    public void cancel() {
        if (context.isStopping()) {
            advance(progress.cancel(loop.isKilled()));
            List.copyOf(running.values()).forEach(TaskRun::cancel);
        }
    }

    /** Each task begins as an action of its own, not inside the end of the one before it: a chain may be long. */
    private void begin(List<String> keys) {
        keys.forEach(key -> loop.events().soon(() -> begin(key)));
    }

    private void begin(String key) {
        TaskPlan task = plan.task(key);
        TaskPath child = path.child(key);
        boolean shielded =
                context.shielded() || (task.runsInAnyCase() && !task.upstream().isEmpty());
        if (loop.isStopping(shielded)) {
            notBegun(key, new TaskOutcome.Cancelled(false));
            return;
        }
        Values given;
        try {
            given = inputs.resolve(task.spec(), task.inputs(), outputs);
        } catch (ValueException e) {
            notBegun(key, new TaskOutcome.Failed(StepFailure.of(e.message())));
            return;
        }
        Optional<TaskOutcome> instead = condition(task, child, given);
        if (instead.isPresent()) {
            notBegun(key, instead.get());
            return;
        }
        TaskRun run = run(task, new TaskContext(loop, child, given, shielded), outcome -> ended(key, outcome));
        running.put(key, run);
        run.start();
    }

    private TaskRun run(TaskPlan task, TaskContext child, TaskOutcome.Ending whenEnded) {
        if (task.work() instanceof StepPlan step) {
            var settings =
                    step.settings().resolve(source -> StepSettings.name(inputs.value(source, task.spec(), outputs)));
            var call = new StepCall(loop.info(), child.path(), task, step, settings, child.inputs());
            return new StepRun(loop, call, child.shielded(), whenEnded);
        }
        if (task.work() instanceof ImportPlan each) {
            return EngineRun.importing(child, each.job(), task.component().outputs(), whenEnded);
        }
        if (task.work() instanceof VolumePlan each) {
            return EngineRun.volume(child, each, whenEnded);
        }
        loop.emit(new TaskStarted(loop.now(), child.path(), 1, child.inputs()));
        if (task.work() instanceof LoopPlan each) {
            return new LoopRun(child, each, task.component(), whenEnded);
        }
        return new GraphRun(child, (GraphPlan) task.work(), task.component().outputs(), whenEnded);
    }

    /** The outcome that the task's condition forces; empty: it runs. */
    private Optional<TaskOutcome> condition(TaskPlan task, TaskPath child, Values given) {
        if (task.condition().isEmpty()) {
            return Optional.empty();
        }
        String cel = task.condition().get();
        try {
            return loop.settings().expressions().condition(cel, given)
                    ? Optional.empty()
                    : Optional.of(new TaskOutcome.Skipped(new SkipCause.Condition(child)));
        } catch (ValueException e) {
            return Optional.of(new TaskOutcome.Failed(
                    StepFailure.of("its condition cannot be evaluated, " + cel + ": " + e.message())));
        }
    }

    private void notBegun(String key, TaskOutcome outcome) {
        report(key, outcome);
        after(key, outcome);
    }

    /** Reports the outcome of a task that never began, and of all tasks inside it. */
    private void report(String key, TaskOutcome outcome) {
        TaskPath child = path.child(key);
        states.put(key, reports.ended(child, outcome));
        reports.inside(child, plan.task(key).work(), outcome);
    }

    private void ended(String key, TaskOutcome outcome) {
        running.remove(key);
        states.put(key, reports.ended(path.child(key), outcome));
        after(key, outcome);
    }

    private void after(String key, TaskOutcome outcome) {
        TaskPath child = path.child(key);
        if (outcome instanceof TaskOutcome.Failed) {
            advance(progress.failed(key, new SkipCause.Failure(child)));
        } else if (outcome instanceof TaskOutcome.Skipped skipped) {
            advance(progress.skipped(key, skipped.cause()));
        } else if (outcome instanceof TaskOutcome.Cancelled cancelled) {
            advance(progress.cancelled(key, cancelled.began()));
        } else {
            outputs.put(key, outcome.outputs());
            advance(progress.succeeded(key));
        }
    }

    private void advance(GraphProgress.Next next) {
        inOrder(next.skipped().keySet()).forEach(task -> {
            SkipCause cause = Objects.requireNonNull(next.skipped().get(task));
            report(task, new TaskOutcome.Skipped(cause));
        });
        inOrder(next.cancelled()).forEach(task -> report(task, new TaskOutcome.Cancelled(false)));
        begin(next.ready());
        endIfDone();
    }

    /** Sorts tasks topologically. */
    private List<String> inOrder(Collection<String> keys) {
        if (keys.size() < 2) {
            return List.copyOf(keys);
        }
        if (ranks.isEmpty()) {
            plan.order().forEach(key -> ranks.put(key, ranks.size()));
        }
        return keys.stream()
                .sorted(Comparator.comparing(key -> ranks.getOrDefault(key, 0)))
                .toList();
    }

    private void endIfDone() {
        if (progress.isEnded() && !ended) {
            ended = true;
            ending.ended(outcome());
        }
    }

    private TaskOutcome outcome() {
        if (progress.hasCancelled()) {
            return new TaskOutcome.Cancelled(true);
        }
        if (progress.hasFailed()) {
            String names = String.join("\", \"", progress.failures());
            return new TaskOutcome.Failed(StepFailure.of("failed tasks: \"" + names + "\""));
        }
        try {
            return new TaskOutcome.Succeeded(GraphOutputs.collect(plan.outputs(), declaredOutputs, outputs));
        } catch (ValueException e) {
            return new TaskOutcome.Failed(StepFailure.of(e.message()));
        }
    }
}
