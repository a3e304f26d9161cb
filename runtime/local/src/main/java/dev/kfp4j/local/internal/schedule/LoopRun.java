// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.plan.LoopPlan;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.values.LoopIterations;
import dev.kfp4j.local.internal.values.LoopOutputs;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.RunEvent.TasksAdded;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.IoSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One loop of a run. An iteration is planned only when the loop's limit and the slots have room for it, so that of ten
 * thousand iterations only a few are alive.
 */
final class LoopRun implements TaskRun {

    private static final int NAMED_FAILURES = 10;

    private final TaskContext context;
    private final RunLoop loop;
    private final LoopPlan plan;
    private final ComponentSpec component;
    private final TaskOutcome.Ending ending;
    private final TaskReports reports;
    private final Map<Integer, GraphRun> running = new TreeMap<>();
    private final TreeSet<Integer> failures = new TreeSet<>();
    private LoopIterations items = LoopIterations.NONE;
    private Values[] outputs = {};
    private int next;
    private boolean cancelled;
    private boolean ended;
    private boolean feeding;

    LoopRun(TaskContext context, LoopPlan plan, ComponentSpec component, TaskOutcome.Ending ending) {
        this.context = context;
        this.loop = context.loop();
        this.plan = plan;
        this.component = component;
        this.ending = ending;
        this.reports = new TaskReports(loop);
    }

    @Override
    public void start() {
        try {
            items = LoopIterations.of(plan.iterator(), component.inputs(), context.inputs());
        } catch (ValueException e) {
            end(new TaskOutcome.Failed(StepFailure.of(e.message())));
            return;
        }
        outputs = new Values[items.count()];
        Arrays.fill(outputs, Values.NONE);
        if (items.count() > 0) {
            loop.emit(new TasksAdded(
                    loop.now(),
                    IntStream.range(0, items.count())
                            .mapToObj(index -> TaskResult.waiting(path(index), TaskKind.GRAPH))
                            .toList()));
        }
        loop.slots().feedFrom(this);
        endIfDone();
    }

    /** Whether another iteration may begin now. */
    boolean hasRoom() {
        return !ended && next < items.count() && running.size() < plan.limit();
    }

    /** Whether the slots ask it for iterations. */
    boolean isFeeding() {
        return feeding;
    }

    void setFeeding(boolean now) {
        feeding = now;
    }

    /** Begins the next iteration. */
    void beginNext() {
        int index = next++;
        TaskPath item = path(index);
        Values inputs;
        try {
            inputs = items.inputs(index);
            loop.emit(new TasksAdded(loop.now(), inside(item)));
            loop.emit(new TaskStarted(loop.now(), item, 1, items.told(index)));
        } catch (ValueException e) {
            ended(index, new TaskOutcome.Failed(StepFailure.of(e.message())));
            return;
        }
        var child = new TaskContext(loop, item, inputs, context.shielded());
        // The outputs of an iteration have other types than those of the loop, which are lists of them.
        var run = new GraphRun(child, plan.body(), IoSpec.NONE, outcome -> ended(index, outcome));
        running.put(index, run);
        run.start();
    }

    @Override
    public void cancel() {
        if (!context.isStopping()) {
            return;
        }
        while (next < items.count()) {
            cancelled = true;
            reports.ended(path(next++), new TaskOutcome.Cancelled(false));
        }
        List.copyOf(running.values()).forEach(TaskRun::cancel);
        endIfDone();
    }

    private void ended(int index, TaskOutcome outcome) {
        running.remove(index);
        reports.ended(path(index), outcome);
        outputs[index] = outcome.outputs();
        if (outcome instanceof TaskOutcome.Failed) {
            failures.add(index);
        }
        cancelled |= outcome instanceof TaskOutcome.Cancelled;
        loop.slots().feedFrom(this);
        endIfDone();
    }

    private void endIfDone() {
        if (next == items.count() && running.isEmpty() && !ended) {
            end(outcome());
        }
    }

    private void end(TaskOutcome outcome) {
        ended = true;
        ending.ended(outcome);
    }

    private TaskOutcome outcome() {
        if (cancelled) {
            return new TaskOutcome.Cancelled(true);
        }
        if (!failures.isEmpty()) {
            return new TaskOutcome.Failed(StepFailure.of(failed()));
        }
        try {
            return new TaskOutcome.Succeeded(
                    LoopOutputs.of(plan.body().outputs(), component.outputs(), plan.flat(), List.of(outputs)));
        } catch (ValueException e) {
            return new TaskOutcome.Failed(StepFailure.of(e.message()));
        }
    }

    private String failed() {
        String named = String.join(
                ", ",
                failures.stream().limit(NAMED_FAILURES).map(String::valueOf).toList());
        String more = failures.size() > NAMED_FAILURES ? " and more" : "";
        return failures.size() + " of " + items.count() + " items failed: " + named + more;
    }

    private TaskPath path(int index) {
        return context.path().child(Integer.toString(index));
    }

    /** The tasks of an iteration. */
    private List<TaskResult> inside(TaskPath item) {
        List<TaskResult> all = RunPlan.tasks(item, plan.body());
        return new ArrayList<>(all.subList(1, all.size()));
    }
}
