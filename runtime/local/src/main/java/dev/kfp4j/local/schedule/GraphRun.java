// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import dev.kfp4j.local.plan.GraphPlan;
import dev.kfp4j.local.plan.StepPlan;
import dev.kfp4j.local.plan.TaskPlan;
import dev.kfp4j.local.run.RunEvent.TaskFailed;
import dev.kfp4j.local.run.RunEvent.TaskSkipped;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.RunEvent.TaskSucceeded;
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
    private final Ending ending;
    private final InputResolver inputs;
    private final GraphProgress progress;
    private final Map<String, Values> outputs = new HashMap<>();

    /** What happens when a graph has ended. */
    interface Ending {
        void succeeded(Values outputs);

        void failed(StepFailure failure);
    }

    GraphRun(RunLoop loop, TaskPath path, GraphPlan plan, Values graphInputs, IoSpec declaredOutputs, Ending ending) {
        this.loop = loop;
        this.path = path;
        this.plan = plan;
        this.declaredOutputs = declaredOutputs;
        this.ending = ending;
        this.inputs = new InputResolver(loop.info(), path, graphInputs);
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
            failed(key, StepFailure.of(e.message()));
            return;
        }
        Ending whenEnded = new Ending() {
            @Override
            public void succeeded(Values values) {
                GraphRun.this.succeeded(key, values);
            }

            @Override
            public void failed(StepFailure failure) {
                GraphRun.this.failed(key, failure);
            }
        };
        IoSpec declared = task.component().outputs();
        if (task.work() instanceof GraphPlan nested) {
            loop.emit(new TaskStarted(loop.now(), child, 1));
            new GraphRun(loop, child, nested, given, declared, whenEnded).start();
        } else {
            loop.enqueue(new StepRun(loop, child, (StepPlan) task.work(), given, declared, whenEnded));
        }
    }

    private void succeeded(String key, Values values) {
        outputs.put(key, values);
        loop.emit(new TaskSucceeded(loop.now(), path.child(key), values));
        begin(progress.succeeded(key));
        endIfDone();
    }

    private void failed(String key, StepFailure failure) {
        TaskPath child = path.child(key);
        loop.emit(new TaskFailed(loop.now(), child, failure));
        List<String> skipped = progress.failed(key);
        if (!skipped.isEmpty()) {
            plan.order().stream()
                    .filter(Set.copyOf(skipped)::contains)
                    .forEach(task -> skip(path.child(task), plan.task(task), child));
        }
        endIfDone();
    }

    private void skip(TaskPath task, TaskPlan taskPlan, TaskPath because) {
        loop.emit(new TaskSkipped(loop.now(), task, because));
        if (taskPlan.work() instanceof GraphPlan nested) {
            nested.order().forEach(key -> skip(task.child(key), nested.task(key), because));
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
            ending.failed(StepFailure.of("a task of it failed: \"" + names + "\""));
            return;
        }
        try {
            ending.succeeded(GraphOutputs.collect(plan.outputs(), declaredOutputs, outputs));
        } catch (ValueException e) {
            ending.failed(StepFailure.of(e.message()));
        }
    }
}
