// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.schedule;

import dev.kfp4j.local.folder.RunFolder;
import dev.kfp4j.local.memory.ArtifactKeeper;
import dev.kfp4j.local.memory.StepMemory;
import dev.kfp4j.local.plan.RunPlan;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunEvent.RunFinished;
import dev.kfp4j.local.run.RunEvent.RunPlanned;
import dev.kfp4j.local.run.RunEvent.TaskCancelled;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunProgress;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.step.StepRunner;
import dev.kfp4j.local.values.Expressions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private boolean stopping;
    private final Map<Digest, List<StepRun>> inFlight = new HashMap<>();
    private final ExecutorService workers = Executors.newCachedThreadPool(RunLoop::worker);

    /**
     * What a loop works with.
     *
     * @param runner starts the steps
     * @param memory remembers what steps did
     * @param artifacts keeps what they leave
     * @param expressions evaluates conditions and selectors
     * @param parallelism how many steps run at a time, at least 1
     * @param clock tells the time of events
     * @param listener is told them
     */
    public record Settings(
            StepRunner runner,
            StepMemory memory,
            ArtifactKeeper artifacts,
            Expressions expressions,
            int parallelism,
            Clock clock,
            RunListener listener) {}

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
        this.plan = plan;
        this.info = info;
        this.folder = folder;
    }

    /** Runs to the end. An interrupt of this thread cancels the run. */
    public RunResult run() {
        try {
            emit(new RunPlanned(now(), info, plan.tasks(), plan.notices()));
            plan.deadline()
                    .ifPresent(deadline -> after(
                            deadline,
                            () -> stop(RunState.FAILED, "the run took longer than " + deadline.toSeconds() + " s")));
            var inputs = new Values(info.arguments(), Values.NONE.artifacts());
            new GraphRun(this, TaskPath.ROOT, plan.root(), inputs, plan.outputs(), new RootEnding()).start();
            while (!isEnded()) {
                startReady();
                if (!isEnded()) {
                    nextSignal().run();
                }
            }
            finish();
            return progress.result();
        } finally {
            // Only where a listener has thrown is anything left here.
            running.forEach(StepRun::stop);
            workers.shutdown();
            ended.countDown();
        }
    }

    /** Stops all steps and ends the run as cancelled; returns at once. May be called from any thread. */
    public void cancel() {
        signal(() -> stop(RunState.CANCELLED, "cancelled"));
    }

    /** Waits until the run has ended; false if it has not within this time. */
    public boolean await(Duration time) throws InterruptedException {
        return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    RunInfo info() {
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

    /** Whether the run is being stopped, so that nothing new may start. */
    boolean isStopping() {
        return stopping;
    }

    void emit(RunEvent event) {
        progress.on(event);
        settings.listener().on(event);
    }

    /** Lets a step start as soon as there is a place for it. */
    void enqueue(StepRun step) {
        ready.add(step);
    }

    void running(StepRun step) {
        running.add(step);
    }

    void ended(StepRun step) {
        running.remove(step);
    }

    /** Lets the loop's thread do something. May be called from any thread. */
    void signal(Runnable action) {
        signals.add(action);
    }

    /** Lets another thread do what takes time, and then the loop's thread what comes of it. */
    void work(Supplier<Runnable> task) {
        workers.execute(() -> {
            try {
                signal(task.get());
            } catch (RuntimeException | Error e) {
                signal(() -> {
                    throw e;
                });
            }
        });
    }

    /**
     * Lets only one of several steps that would do the same run at a time.
     *
     * @return whether this step is the one; if not, it is started again when that one has ended
     */
    boolean claim(StepRun step, Digest key) {
        List<StepRun> waiting = inFlight.get(key);
        if (waiting == null) {
            inFlight.put(key, new ArrayList<>());
            return true;
        }
        waiting.add(step);
        return false;
    }

    /** The step that had the claim has ended: those that wait for it ask again. */
    void release(Digest key) {
        List<StepRun> waiting = inFlight.remove(key);
        if (waiting != null) {
            waiting.forEach(this::enqueue);
        }
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

    private boolean isEnded() {
        return finish != null && running.isEmpty();
    }

    private void startReady() {
        while (!stopping && running.size() < settings.parallelism() && !ready.isEmpty()) {
            ready.remove().start();
        }
    }

    private Runnable nextSignal() {
        try {
            Timer timer = timers.peek();
            if (timer == null) {
                if (running.isEmpty() && signals.isEmpty()) {
                    throw new IllegalStateException("the run has not ended, but nothing is left that could go on");
                }
                return signals.take();
            }
            Runnable signal = signals.poll(timer.due() - System.nanoTime(), TimeUnit.NANOSECONDS);
            return signal != null ? signal : timers.remove().action();
        } catch (InterruptedException e) {
            return () -> {
                stop(RunState.CANCELLED, "interrupted");
                whileInterrupted();
            };
        }
    }

    /** Waits for the steps that were stopped, then says again that the thread was interrupted. */
    private void whileInterrupted() {
        while (!running.isEmpty()) {
            nextSignal().run();
        }
        Thread.currentThread().interrupt();
    }

    private void stop(RunState state, String reason) {
        if (finish != null) {
            return;
        }
        stopping = true;
        ready.clear();
        finish = new RunFinished(now(), state, Values.NONE, Optional.of(reason));
        List.copyOf(running).forEach(StepRun::stop);
    }

    private void finish() {
        RunFinished end = Objects.requireNonNull(finish);
        if (stopping) {
            progress.result().tasks().values().stream()
                    .filter(task -> !task.state().isFinal())
                    .forEach(task -> emit(new TaskCancelled(now(), task.path())));
        }
        var finished = new RunFinished(now(), end.state(), end.outputs(), end.reason());
        progress.on(finished);
        settings.listener().on(finished);
    }

    private final class RootEnding implements Outcome.Ending {
        @Override
        public void ended(Outcome outcome) {
            if (finish != null) {
                return;
            }
            if (outcome instanceof Outcome.Succeeded succeeded) {
                finish = new RunFinished(now(), RunState.SUCCEEDED, succeeded.outputs(), Optional.empty());
            } else if (outcome instanceof Outcome.Failed failed) {
                boolean noTaskFailed = progress.result().failures().isEmpty();
                finish = new RunFinished(
                        now(),
                        RunState.FAILED,
                        Values.NONE,
                        noTaskFailed ? Optional.of(failed.failure().reason()) : Optional.empty());
            }
        }
    }
}
