// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunEvent.RunFinished;
import dev.kfp4j.local.run.RunEvent.RunPlanned;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.settings.Budget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Drives one run from its plan to its end. The thread that calls {@link #run} owns all state and sends all events;
 * other threads only leave signals in the {@link EventLoop}.
 */
public final class RunLoop {

    private final Settings settings;
    private final RunPlan plan;
    private final RunInfo info;
    private final RunFolder folder;
    private final RunProgress progress = new RunProgress();
    private final EventLoop events = new EventLoop();
    private final Slots slots;
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable GraphRun root;

    /** The end of the run once it is cancelled, whatever its tasks still do. */
    private @Nullable RunFinished stopped;

    /** The end of the run once its last task has ended. */
    private @Nullable RunFinished finish;

    private boolean killed;
    private boolean interrupted;

    /**
     * The parts of a loop.
     *
     * @param runner starts the steps
     * @param memo remembers the steps of earlier runs
     * @param artifacts keeps the artifacts of the steps
     * @param expressions evaluates conditions and selectors
     * @param parallelism the number of steps that run at a time, at least 1
     * @param budget the CPU and memory that these steps may request together
     * @param clock provides the times of events
     * @param listener receives the events
     */
    public record Settings(
            StepRunner runner,
            StepMemo memo,
            ArtifactKeeper artifacts,
            Expressions expressions,
            int parallelism,
            Budget budget,
            Clock clock,
            RunListener listener) {}

    /**
     * @param settings the parts of the loop
     * @param plan the plan of the run
     * @param info the run
     * @param folder the folder of the run
     */
    public RunLoop(Settings settings, RunPlan plan, RunInfo info, RunFolder folder) {
        this.settings = settings;
        this.slots = new Slots(settings.parallelism(), settings.budget());
        this.plan = plan;
        this.info = info;
        this.folder = folder;
    }

    /** Runs to the end. An interrupt of this thread cancels the run, a second one kills it. */
    public RunResult run() {
        try {
            begin();
            advance();
            while (finish == null || !slots.areFree()) {
                next().run();
                advance();
            }
            emit(new RunFinished(now(), finish.state(), finish.outputs(), finish.reason()));
            return progress.result();
        } finally {
            // Steps are left only if a listener has thrown.
            killed = true;
            slots.abandon();
            events.close();
            ended.countDown();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void begin() {
        makeWorkspace();
        emit(new RunPlanned(now(), info, plan.tasks(), plan.notices()));
        plan.deadline()
                .ifPresent(deadline -> events.after(
                        deadline,
                        () -> cancel(RunState.FAILED, "the run took longer than " + deadline.toSeconds() + " s")));
        var inputs = new Values(info.arguments(), Values.NONE.artifacts());
        root = new GraphRun(
                new TaskContext(this, TaskPath.ROOT, inputs, false), plan.root(), plan.outputs(), this::rootEnded);
        root.start();
    }

    private void makeWorkspace() {
        try {
            if (plan.hasWorkspace()) {
                folder.makeWorkspace();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the run's workspace cannot be made", e);
        }
    }

    /** Runs all actions that are possible now. Iterations come last, so that few of them are alive. */
    private void advance() {
        do {
            events.runAgenda();
            slots.runReady();
        } while (events.hasAgenda() || slots.feed(events.atWork()));
    }

    private Runnable next() {
        if (slots.areFree() && events.isIdle()) {
            throw new IllegalStateException("the run has not ended, but nothing is left that could continue it");
        }
        try {
            return events.next();
        } catch (InterruptedException e) {
            boolean again = interrupted;
            interrupted = true;
            return again ? this::killAll : () -> cancel(RunState.CANCELLED, "interrupted");
        }
    }

    /**
     * Cancels the run: no more tasks start, running steps are asked to stop, and exit handlers run. Returns at once.
     * May be called from any thread, also after the end.
     */
    public void cancel() {
        events.signal(() -> cancel(RunState.CANCELLED, "cancelled"));
    }

    /** Kills all running steps; no more tasks start, not even exit handlers. Returns at once; from any thread. */
    public void kill() {
        events.signal(this::killAll);
    }

    private void cancel(RunState state, String reason) {
        if (finish == null && stopped == null) {
            stopped = new RunFinished(now(), state, Values.NONE, Optional.of(reason));
            Objects.requireNonNull(root).cancel();
        }
    }

    private void killAll() {
        cancel(RunState.CANCELLED, "killed");
        if (finish == null && !killed) {
            killed = true;
            Objects.requireNonNull(root).cancel();
        }
    }

    private void rootEnded(TaskOutcome outcome) {
        if (stopped != null) {
            finish = stopped;
        } else if (outcome instanceof TaskOutcome.Failed failed) {
            boolean noTaskFailed = progress.result().failures().isEmpty();
            finish = new RunFinished(
                    now(),
                    RunState.FAILED,
                    Values.NONE,
                    noTaskFailed ? Optional.of(failed.failure().reason()) : Optional.empty());
        } else {
            finish = new RunFinished(now(), RunState.SUCCEEDED, outcome.outputs(), Optional.empty());
        }
    }

    /** Waits until the run has ended; returns false if it has not within this time. */
    public boolean await(Duration time) throws InterruptedException {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The run. */
    public RunInfo info() {
        return info;
    }

    RunFolder folder() {
        return folder;
    }

    Settings settings() {
        return settings;
    }

    EventLoop events() {
        return events;
    }

    Slots slots() {
        return slots;
    }

    Instant now() {
        return settings.clock().instant();
    }

    void emit(RunEvent event) {
        progress.on(event);
        settings.listener().on(event);
    }

    /**
     * Whether no more tasks may start.
     *
     * @param shielded whether the question is about an exit handler, which starts unless the run is killed
     */
    boolean isStopping(boolean shielded) {
        return killed || (stopped != null && !shielded);
    }

    /** Whether nothing may continue. */
    boolean isKilled() {
        return killed;
    }
}
