// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import dev.kfp4j.local.memory.StepCall;
import dev.kfp4j.local.plan.GraphPlan;
import dev.kfp4j.local.plan.StepPlan;
import dev.kfp4j.local.plan.TaskPlan;
import dev.kfp4j.local.run.RunEvent.TaskCached;
import dev.kfp4j.local.run.RunEvent.TaskFailed;
import dev.kfp4j.local.run.RunEvent.TaskKept;
import dev.kfp4j.local.run.RunEvent.TaskSkipped;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.RunEvent.TaskSucceeded;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.values.GraphOutputs;
import dev.kfp4j.local.values.InputResolver;
import dev.kfp4j.local.values.ValueException;
import dev.kfp4j.manifest.IoSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/** One graph of a run: hands each task its inputs when its turn has come, and gathers the outputs. */
final class GraphRun {

    private final RunLoop loop;
    private final TaskPath path;
    private final GraphPlan plan;
    private final IoSpec declaredOutputs;
    private final Outcome.Ending ending;
    private final InputResolver inputs;
    private final GraphProgress progress;
    private final Map<String, Values> outputs = new HashMap<>();

    GraphRun(
            RunLoop loop,
            TaskPath path,
            GraphPlan plan,
            Values graphInputs,
            IoSpec declaredOutputs,
            Outcome.Ending ending) {
        this.loop = loop;
        this.path = path;
        this.plan = plan;
        this.declaredOutputs = declaredOutputs;
        this.ending = ending;
        this.inputs = new InputResolver(loop.info(), path, graphInputs, loop.settings().expressions());
        var upstream = new TreeMap<String, SortedSet<String>>();
        plan.tasks().forEach((key, task) -> upstream.put(key, task.upstream()));
        this.progress = new GraphProgress(upstream);
    }

    void start() {
        begin(progress.start());
        if (plan.tasks().isEmpty()) {
            end();
        }
    }

    private void begin(List<String> keys) {
        keys.forEach(this::begin);
    }

    private void begin(String key) {
        TaskPlan task = plan.task(key);
        TaskPath child = path.child(key);
        Values given;
        try {
            given = inputs.resolve(task.spec(), task.component().inputs(), outputs);
        } catch (ValueException e) {
            ended(key, new Outcome.Failed(StepFailure.of(e.message())));
            return;
        }
        Outcome.Ending whenEnded = outcome -> ended(key, outcome);
        if (task.work() instanceof GraphPlan nested) {
            loop.emit(new TaskStarted(loop.now(), child, 1, given));
            new GraphRun(loop, child, nested, given, task.component().outputs(), whenEnded).start();
        } else {
            var call = new StepCall(loop.info(), child, task, (StepPlan) task.work(), given);
            loop.enqueue(new StepRun(loop, call, whenEnded));
        }
    }

    private void ended(String key, Outcome outcome) {
        TaskPath child = path.child(key);
        if (outcome instanceof Outcome.Succeeded succeeded) {
            loop.emit(new TaskSucceeded(loop.now(), child, succeeded.outputs()));
            succeeded(key, succeeded.outputs());
        } else if (outcome instanceof Outcome.Cached cached) {
            loop.emit(new TaskCached(loop.now(), child, cached.inputs(), cached.outputs(), cached.origin()));
            succeeded(key, cached.outputs());
        } else if (outcome instanceof Outcome.Kept kept) {
            loop.emit(new TaskKept(loop.now(), kept.task()));
            succeeded(key, kept.task().outputs());
        } else if (outcome instanceof Outcome.Failed failed) {
            loop.emit(new TaskFailed(loop.now(), child, failed.failure()));
            failed(key);
        }
    }

    private void succeeded(String key, Values values) {
        outputs.put(key, values);
        begin(progress.succeeded(key));
        endIfDone();
    }

    private void failed(String key) {
        var cause = new SkipCause.Failure(path.child(key));
        List<String> skipped = progress.failed(key);
        if (!skipped.isEmpty()) {
            plan.order().stream()
                    .filter(Set.copyOf(skipped)::contains)
                    .forEach(task -> skip(path.child(task), plan.task(task), cause));
        }
        endIfDone();
    }

    private void skip(TaskPath task, TaskPlan taskPlan, SkipCause cause) {
        loop.emit(new TaskSkipped(loop.now(), task, cause));
        if (taskPlan.work() instanceof GraphPlan nested) {
            nested.order().forEach(key -> skip(task.child(key), nested.task(key), cause));
        }
    }

    private void endIfDone() {
        if (progress.isEnded()) {
            end();
        }
    }

    private void end() {
        if (progress.hasFailed()) {
            String names = String.join("\", \"", progress.failures());
            ending.ended(new Outcome.Failed(StepFailure.of("a task of it failed: \"" + names + "\"")));
            return;
        }
        try {
            ending.ended(new Outcome.Succeeded(GraphOutputs.collect(plan.outputs(), declaredOutputs, outputs)));
        } catch (ValueException e) {
            ending.ended(new Outcome.Failed(StepFailure.of(e.message())));
        }
    }
}
