// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.LastError;
import dev.kfp4j.local.internal.folder.LogTail;
import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepAttempt;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.local.internal.values.DynamicContainer;
import dev.kfp4j.local.internal.values.LauncherOutput;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.StepView;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.RunEvent.TaskRetrying;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.IoSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run: what is remembered of it, or else its attempts until one ends well or none is left. All fields belong
 * to the loop's thread; what takes time (hashing, files, starting) is done by workers, which get what they need and hand
 * back what the loop's thread is to do next.
 */
final class StepRun implements TaskRun {

    private static final int TAIL_LINES = 20;

    /** What a process ends with that was told to stop by a terminal or a service manager. */
    private static final List<Integer> INTERRUPTED = List.of(128 + 2, 128 + 15);

    /** How long after such an end the same signal may still be on its way to the engine. */
    private static final Duration SIGNAL_DELAY = Duration.ofMillis(250);

    private final RunLoop loop;
    private final StepCall call;
    private final IoSpec outputs;
    private final TaskOutcome.Ending ending;
    private final TaskFolder folder;
    private final StepDemand demand;
    private int attempt;
    private @Nullable StepKey key;
    private boolean claimed;
    private @Nullable RunningStep running;
    private OptionalInt earlyStatus = OptionalInt.empty();
    private @Nullable StepPlaces places;
    private boolean timedOut;
    private final boolean shielded;
    private boolean over;

    /** Also read and set by a worker that is starting an attempt while the loop gives up. */
    private volatile @Nullable RunningStep latest;

    private volatile boolean abandoned;

    StepRun(RunLoop loop, StepCall call, boolean shielded, TaskOutcome.Ending ending) {
        this.loop = loop;
        this.call = call;
        this.shielded = shielded;
        this.outputs = call.task().component().outputs();
        this.ending = ending;
        this.folder = loop.folder().task(call.path());
        this.demand = StepDemand.of(DynamicContainer.of(call.step().container(), call.inputs()));
    }

    /** What it asks of the machine. */
    StepDemand demand() {
        return demand;
    }

    @Override
    public void start() {
        loop.enqueue(this);
    }

    /** Takes its place among the running steps, and starts unless it is remembered. */
    void run() {
        if (over) {
            return;
        }
        loop.running(this);
        if (attempt > 0) {
            launch();
        } else {
            loop.work(this::recall);
        }
    }

    @Override
    public void cancel() {
        if (!isStopping() || over) {
            return;
        }
        if (running != null) {
            stop(running);
        } else if (!loop.isRunning(this)) {
            // It waits for a place, for its next attempt, or for a step that does the same.
            end(new TaskOutcome.Cancelled(attempt > 0));
        }
    }

    /** Kills what runs, or is just being started, as the loop is not there any more that would wait for its end. */
    void abandon() {
        abandoned = true;
        RunningStep step = latest;
        if (step != null) {
            step.kill();
        }
    }

    /** Whether it must not go on. */
    private boolean isStopping() {
        return loop.isStopping(shielded);
    }

    private void stop(RunningStep step) {
        if (loop.isKilled()) {
            step.kill();
        } else {
            step.stop();
        }
    }

    private Runnable recall() {
        var memo = loop.settings().memo();
        try {
            loop.settings().artifacts().check(call.inputs());
            StepKey found = memo.key(call);
            Optional<Recalled> recalled = memo.recall(call, found);
            if (recalled.isEmpty()) {
                return () -> launchAlone(found);
            }
            TaskOutcome outcome = outcome(recalled.get());
            return () -> end(outcome);
        } catch (ValueException e) {
            return () -> end(new TaskOutcome.Failed(StepFailure.of(e.message())));
        } catch (IOException e) {
            return () -> end(unwritable(e));
        }
    }

    private TaskOutcome outcome(Recalled recalled) throws ValueException, IOException {
        if (recalled instanceof Recalled.Kept kept) {
            return new TaskOutcome.Kept(kept.task());
        }
        if (recalled instanceof Recalled.NotStarted asked) {
            return new TaskOutcome.Failed(StepFailure.of(asked.reason()));
        }
        var cached = (Recalled.Cached) recalled;
        Values placed = loop.settings().artifacts().place(cached.outputs(), folder.prepare(1, outputs));
        return new TaskOutcome.Cached(call.inputs(), placed, cached.origin());
    }

    private void launchAlone(StepKey newKey) {
        key = newKey;
        if (newKey.isShared() && !claimed && !isStopping()) {
            if (!loop.claim(this, newKey.digest())) {
                // Another step does the same just now: its outputs will be there when this one asks again.
                loop.ended(this);
                return;
            }
            claimed = true;
        }
        launch();
    }

    private void launch() {
        if (isStopping()) {
            end(new TaskOutcome.Cancelled(attempt > 0));
            return;
        }
        attempt++;
        int number = attempt;
        timedOut = false;
        earlyStatus = OptionalInt.empty();
        loop.emit(new TaskStarted(loop.now(), call.path(), number, call.inputs()));
        loop.work(() -> launched(number));
    }

    private Runnable launched(int number) {
        var attempts = new Attempts(call, folder);
        try {
            StepAttempt next = attempts.prepare(number);
            RunningStep started = loop.settings().runner().start(next, status -> {
                try {
                    attempts.release();
                } finally {
                    loop.signal(() -> exited(status));
                }
            });
            latest = started;
            if (abandoned) {
                started.kill();
            }
            return () -> started(number, started, next.input().places());
        } catch (ValueException e) {
            attempts.release();
            return () -> end(new TaskOutcome.Failed(StepFailure.of(e.message())));
        } catch (StepStartException e) {
            attempts.release();
            // Ctrl-C may have hit the process while it was being made.
            return () -> loop.after(SIGNAL_DELAY, () -> failed(StepFailure.of(e.message())));
        } catch (IOException e) {
            attempts.release();
            return () -> end(unwritable(e));
        }
    }

    private void started(int number, RunningStep started, StepPlaces newPlaces) {
        running = started;
        places = newPlaces;
        if (earlyStatus.isPresent()) {
            exited(earlyStatus.getAsInt());
        } else if (isStopping()) {
            stop(started);
        } else {
            call.step().timeout().ifPresent(timeout -> loop.after(timeout, () -> timeOut(number)));
        }
    }

    private void timeOut(int number) {
        if (running != null && number == attempt) {
            timedOut = true;
            running.stop();
        }
    }

    private void exited(int status) {
        if (running == null) {
            // It was quicker than the worker that started it.
            earlyStatus = OptionalInt.of(status);
            return;
        }
        RunningStep ended = running;
        running = null;
        if (status == 0 && !timedOut) {
            StepPlaces left = Objects.requireNonNull(places);
            loop.work(() -> gathered(left, ended.view()));
        } else if (isStopping()) {
            end(new TaskOutcome.Cancelled(true));
        } else if (INTERRUPTED.contains(status) && !timedOut) {
            // Ctrl-C reaches every process of the terminal, and the step may be the quicker one to react.
            loop.after(SIGNAL_DELAY, () -> judge(status, ended.reason()));
        } else {
            judge(status, ended.reason());
        }
    }

    private void judge(int status, Optional<String> reason) {
        if (timedOut) {
            String late = "took longer than " + seconds(call.step().timeout());
            failed(failure(reason.map(more -> late + ", and " + more).orElse(late), OptionalInt.empty()));
        } else {
            failed(failure(reason.orElse("ended with exit status " + status), OptionalInt.of(status)));
        }
    }

    private Runnable gathered(StepPlaces left, StepView view) {
        try {
            Values values = loop.settings().artifacts().keep(LauncherOutput.read(outputs, left, view));
            loop.settings().memo().remember(call, Objects.requireNonNull(key), values);
            return () -> end(new TaskOutcome.Succeeded(values));
        } catch (ValueException e) {
            return () -> failed(failure(e.message(), OptionalInt.empty()));
        }
    }

    private void failed(StepFailure failure) {
        if (isStopping()) {
            end(new TaskOutcome.Cancelled(attempt > 0));
            return;
        }
        var policy = call.step().retry();
        if (policy.isPresent() && attempt <= policy.get().maxRetryCount()) {
            Duration delay = RetryBackoff.before(policy.get(), attempt);
            loop.ended(this);
            loop.emit(new TaskRetrying(loop.now(), call.path(), attempt, failure, delay));
            loop.after(delay, () -> loop.enqueue(this));
        } else {
            end(new TaskOutcome.Failed(failure));
        }
    }

    private void end(TaskOutcome outcome) {
        over = true;
        loop.ended(this);
        if (claimed) {
            loop.release(Objects.requireNonNull(key).digest());
        }
        ending.ended(outcome);
    }

    private static TaskOutcome unwritable(IOException e) {
        return new TaskOutcome.Failed(StepFailure.of("cannot write its folder: " + e));
    }

    private StepFailure failure(String reason, OptionalInt exitStatus) {
        List<String> end;
        try {
            end = LogTail.of(folder.log(), Integer.MAX_VALUE);
        } catch (IOException e) {
            end = List.of("(the log cannot be read: " + e + ")");
        }
        List<String> tail = end.subList(Math.max(0, end.size() - TAIL_LINES), end.size());
        return new StepFailure(reason, LastError.of(end), exitStatus, tail, Optional.of(folder.log()));
    }

    private static String seconds(Optional<Duration> timeout) {
        return timeout.map(Duration::toSeconds).orElse(0L) + " s";
    }
}
