// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.RunFolder;
import dev.kfp4j.local.internal.memo.ArtifactKeeper;
import dev.kfp4j.local.internal.memo.StepMemo;
import dev.kfp4j.local.internal.plan.RunPlan;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.run.Digest;
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
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Drives one run. All state is kept and all events are sent by the thread that calls {@link #run}; steps that end and those
 * who want to cancel leave a signal, which that thread takes up.
 */
public final class RunLoop {

    private final Settings settings;
    private final Admission admission;
    private final RunPlan plan;
    private final RunInfo info;
    private final RunFolder folder;
    private final RunProgress progress = new RunProgress();
    private final BlockingQueue<Runnable> signals = new LinkedBlockingQueue<>();
    private final PriorityQueue<Timer> timers = new PriorityQueue<>(Comparator.comparingLong(Timer::due));
    private final Queue<StepRun> ready = new ArrayDeque<>();
    private final Set<StepRun> running = new LinkedHashSet<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private @Nullable RunFinished finish;
    private @Nullable RunFinished stopped;
    private boolean cancelled;
    private int atWork;
    private boolean killed;
    private boolean interrupted;
    private @Nullable GraphRun root;
    private final Queue<Runnable> agenda = new ArrayDeque<>();
    private final Deque<LoopRun> loops = new ArrayDeque<>();
    private final StepsInFlight inFlight = new StepsInFlight();
    private final ExecutorService workers = Executors.newCachedThreadPool(RunLoop::worker);

    /**
     * What a loop works with.
     *
     * @param runner starts the steps
     * @param memo remembers what steps did
     * @param artifacts keeps what they leave
     * @param expressions evaluates conditions and selectors
     * @param parallelism how many steps run at a time, at least 1
     * @param budget what the steps that run at a time may ask for together
     * @param clock tells the time of events
     * @param listener is told them
     */
    public record Settings(
            StepRunner runner,
            StepMemo memo,
            ArtifactKeeper artifacts,
            Expressions expressions,
            int parallelism,
            Budget budget,
            Clock clock,
            RunListener listener) {
        /** Settings without a budget. */
        public Settings(
                StepRunner runner,
                StepMemo memo,
                ArtifactKeeper artifacts,
                Expressions expressions,
                int parallelism,
                Clock clock,
                RunListener listener) {
            this(runner, memo, artifacts, expressions, parallelism, Budget.UNLIMITED, clock, listener);
        }
    }

    private record Timer(long due, Runnable action) {}

    /**
     * Makes it.
     *
     * @param settings what it works with
     * @param plan what to run
     * @param info the run
     * @param folder the run's folder
     */
    public RunLoop(Settings settings, RunPlan plan, RunInfo info, RunFolder folder) {
        this.settings = settings;
        this.admission = new Admission(settings.budget());
        this.plan = plan;
        this.info = info;
        this.folder = folder;
    }

    /** Runs to the end. An interrupt of this thread cancels the run, a second one kills it. */
    public RunResult run() {
        try {
            makeWorkspace();
            emit(new RunPlanned(now(), info, plan.tasks(), plan.notices()));
            plan.deadline()
                    .ifPresent(deadline -> after(
                            deadline,
                            () -> cancel(RunState.FAILED, "the run took longer than " + deadline.toSeconds() + " s")));
            var inputs = new Values(info.arguments(), Values.NONE.artifacts());
            root = new GraphRun(
                    new TaskContext(this, TaskPath.ROOT, inputs, false), plan.root(), plan.outputs(), this::rootEnded);
            root.start();
            goOn();
            while (!isEnded()) {
                nextSignal().run();
                goOn();
            }
            finish();
            return progress.result();
        } finally {
            // Only where a listener has thrown is anything left here.
            killed = true;
            List.copyOf(running).forEach(StepRun::abandon);
            workers.shutdown();
            ended.countDown();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Begins nothing more, asks the running steps to stop, lets exit handlers run, and ends the run as cancelled; returns at
     * once. May be called from any thread, also after the end.
     */
    public void cancel() {
        signal(() -> cancel(RunState.CANCELLED, "cancelled"));
    }

    /** Kills all that runs and begins nothing more, not even exit handlers; returns at once. From any thread, too. */
    public void kill() {
        signal(this::killAll);
    }

    /** Waits until the run has ended; false if it has not within this time. */
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

    Instant now() {
        return settings.clock().instant();
    }

    /**
     * Whether nothing more may begin.
     *
     * @param shielded where the run's exit handlers are: there only if the run is killed
     */
    boolean isStopping(boolean shielded) {
        return killed || (cancelled && !shielded);
    }

    /** Whether nothing at all may go on. */
    boolean isKilled() {
        return killed;
    }

    void emit(RunEvent event) {
        progress.on(event);
        settings.listener().on(event);
    }

    /** Lets a step start as soon as there is a place for it. */
    void enqueue(StepRun step) {
        ready.add(step);
    }

    /** Does something next, before any other signal is taken up. */
    void soon(Runnable action) {
        agenda.add(action);
    }

    /** Lets a loop begin items whenever there is a place for a step that none is ready for. */
    void feedFrom(LoopRun each) {
        if (each.hasRoom() && !each.isFeeding()) {
            each.setFeeding(true);
            loops.push(each);
        }
    }

    boolean isRunning(StepRun step) {
        return running.contains(step);
    }

    void running(StepRun step) {
        if (running.add(step)) {
            admission.enter(step.demand());
        }
    }

    void ended(StepRun step) {
        if (running.remove(step)) {
            admission.leave(step.demand());
        }
    }

    /** Lets the loop's thread do something. May be called from any thread. */
    void signal(Runnable action) {
        signals.add(action);
    }

    /** Lets another thread do what takes time, and then the loop's thread what comes of it. */
    void work(Supplier<Runnable> task) {
        atWork++;
        workers.execute(() -> {
            try {
                Runnable next = task.get();
                signal(() -> {
                    atWork--;
                    next.run();
                });
            } catch (RuntimeException | Error e) {
                signal(() -> {
                    throw e;
                });
            }
        });
    }

    /** Whether this step may run; if not, because another one does the same, it is started again when that has ended. */
    boolean claim(StepRun step, Digest key) {
        return inFlight.claim(step, key);
    }

    /** The step that had the claim has ended. */
    void release(Digest key) {
        inFlight.release(key).forEach(this::enqueue);
    }

    private static Thread worker(Runnable task) {
        var thread = new Thread(task, "kfp4j-worker");
        thread.setDaemon(true);
        return thread;
    }

    /** Lets the loop's thread do something later. */
    void after(Duration delay, Runnable action) {
        timers.add(new Timer(System.nanoTime() + delay.toNanos(), action));
    }

    private void makeWorkspace() {
        try {
            if (plan.hasWorkspace()) {
                folder.makeWorkspace();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create the workspace of the run", e);
        }
    }

    private boolean isEnded() {
        return finish != null && running.isEmpty();
    }

    /** Does all that can be done now. Items of loops come last, so that no more of them are alive than are needed. */
    private void goOn() {
        do {
            while (!agenda.isEmpty()) {
                agenda.remove().run();
            }
            while (running.size() < settings.parallelism()
                    && !ready.isEmpty()
                    && admission.admits(ready.element().demand())) {
                ready.remove().run();
            }
        } while (!agenda.isEmpty() || feed());
    }

    /** Lets the innermost loop begin an item, if there is a place for a step and none is ready. */
    private boolean feed() {
        while (ready.isEmpty() && hasPlace() && !loops.isEmpty()) {
            LoopRun each = loops.element();
            if (each.hasRoom()) {
                each.beginNext();
                return true;
            }
            each.setFeeding(false);
            loops.remove(each);
        }
        return false;
    }

    /** Importers are no steps, but a loop of them must not import everything at once either. */
    private boolean hasPlace() {
        return running.size() < settings.parallelism() && atWork < 2 * settings.parallelism();
    }

    private Runnable nextSignal() {
        try {
            Timer timer = timers.peek();
            if (timer == null) {
                if (running.isEmpty() && atWork == 0 && signals.isEmpty()) {
                    throw new IllegalStateException("the run has not ended, but nothing is left that could go on");
                }
                return signals.take();
            }
            Runnable signal = signals.poll(timer.due() - System.nanoTime(), TimeUnit.NANOSECONDS);
            return signal != null ? signal : timers.remove().action();
        } catch (InterruptedException e) {
            boolean again = interrupted;
            interrupted = true;
            return again ? this::killAll : () -> cancel(RunState.CANCELLED, "interrupted");
        }
    }

    private void cancel(RunState state, String reason) {
        if (finish != null || cancelled) {
            return;
        }
        cancelled = true;
        stopped = new RunFinished(now(), state, Values.NONE, Optional.of(reason));
        Objects.requireNonNull(root).cancel();
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

    private void finish() {
        RunFinished end = Objects.requireNonNull(finish);
        emit(new RunFinished(now(), end.state(), end.outputs(), end.reason()));
    }
}
