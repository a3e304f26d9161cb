// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.memo.Recalled;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.memo.StepKey;
import dev.kfp4j.local.internal.resources.StepDemand;
import dev.kfp4j.local.internal.values.DynamicContainer;
import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.Digest;
import dev.kfp4j.local.run.RunEvent.TaskRetrying;
import dev.kfp4j.local.run.RunEvent.TaskStarted;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One step of a run: its remembered outputs, or else its attempts until one succeeds or none is left. All fields belong
 * to the loop's thread. Workers do whatever takes time (hashing, files, starting) and return the next action of that
 * thread.
 */
final class StepRun implements TaskRun {

    /** The exit statuses of a process that a terminal or a service manager has told to stop. */
    private static final List<Integer> INTERRUPTED = List.of(128 + 2, 128 + 15);

    /** How long after such an end the same signal may still be on its way to the engine. */
    private static final Duration SIGNAL_DELAY = Duration.ofMillis(250);

    private final RunLoop loop;
    private final StepCall call;
    private final TaskOutcome.Ending ending;
    private final TaskFolder folder;
    private final StepDemand demand;
    private final boolean shielded;
    private State state = new Waiting(Optional.empty());
    private int attempts;

    /** The key that other identical steps wait for. */
    private Optional<Digest> claim = Optional.empty();

    private sealed interface State {}

    /**
     * It waits for a slot, for its next attempt, or for an identical step.
     *
     * @param key its key, if it has had an attempt already
     */
    private record Waiting(Optional<StepKey> key) implements State {}

    /** A worker looks for its outputs or keeps them, or a signal to the engine may still arrive. */
    private record Busy() implements State {}

    private record Running(Attempt attempt) implements State {}

    private record Over() implements State {}

    StepRun(RunLoop loop, StepCall call, boolean shielded, TaskOutcome.Ending ending) {
        this.loop = loop;
        this.call = call;
        this.shielded = shielded;
        this.ending = ending;
        this.folder = loop.folder().task(call.path());
        this.demand = StepDemand.of(DynamicContainer.of(call.step().container(), call.inputs()));
    }

    /** The CPU and memory that it requests. */
    StepDemand demand() {
        return demand;
    }

    @Override
    public void start() {
        loop.slots().enqueue(this);
    }

    /** Takes a slot, and starts unless its outputs are remembered. */
    void run() {
        if (!(state instanceof Waiting waiting)) {
            // The run was cancelled meanwhile.
            return;
        }
        loop.slots().take(this);
        if (waiting.key().isPresent()) {
            launch(waiting.key().get());
        } else {
            state = new Busy();
            loop.events().work(this::recall);
        }
    }

    @Override
    public void cancel() {
        if (!isStopping()) {
            return;
        }
        if (state instanceof Running running) {
            stop(running.attempt());
        } else if (state instanceof Waiting) {
            end(new TaskOutcome.Cancelled(attempts > 0));
        }
    }

    /** Ends the attempt, even one that is still starting: the loop that would wait for it is gone. */
    void abandon() {
        if (state instanceof Running running) {
            running.attempt().close();
        }
    }

    private boolean isStopping() {
        return loop.isStopping(shielded);
    }

    private void stop(Attempt attempt) {
        if (loop.isKilled()) {
            attempt.kill();
        } else {
            attempt.stop();
        }
    }

    private Runnable recall() {
        var memo = loop.settings().memo();
        try {
            loop.settings().artifacts().check(call.inputs());
            StepKey key = memo.key(call);
            Optional<Recalled> recalled = memo.recall(call, key);
            if (recalled.isEmpty()) {
                return () -> launchAlone(key);
            }
            TaskOutcome outcome = outcome(recalled.get());
            return () -> end(outcome);
        } catch (ValueException e) {
            return () -> failForGood(e.message());
        } catch (IOException e) {
            return () -> failForGood("cannot write its folder: " + e);
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
        StepPlaces places = folder.prepare(1, call.task().component().outputs());
        Values placed = loop.settings().artifacts().place(cached.outputs(), places);
        return new TaskOutcome.Cached(call.inputs(), placed, cached.origin());
    }

    private void launchAlone(StepKey key) {
        if (key.isShared() && !isStopping()) {
            if (!loop.slots().claim(this, key.digest())) {
                // An identical step is running: its outputs are there when this one asks again.
                state = new Waiting(Optional.empty());
                loop.slots().free(this);
                return;
            }
            claim = Optional.of(key.digest());
        }
        launch(key);
    }

    private void launch(StepKey key) {
        if (isStopping()) {
            end(new TaskOutcome.Cancelled(attempts > 0));
            return;
        }
        attempts++;
        var attempt = new Attempt(call, folder, attempts);
        state = new Running(attempt);
        loop.emit(new TaskStarted(loop.now(), call.path(), attempts, call.inputs()));
        var unused = attempt.end()
                .whenComplete((ended, problem) -> loop.events()
                        .signal(problem == null ? () -> ended(key, attempt, ended) : () -> rethrow(problem)));
        loop.events().work(() -> {
            attempt.start(loop.settings().runner());
            return () -> {};
        });
    }

    private static void rethrow(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    private void ended(StepKey key, Attempt attempt, AttemptEnd ended) {
        state = new Busy();
        if (ended instanceof AttemptEnd.Succeeded succeeded) {
            loop.events().work(() -> kept(key, attempt, succeeded.outputs()));
        } else if (ended instanceof AttemptEnd.Unprepared unprepared) {
            failForGood(unprepared.reason());
        } else if (ended instanceof AttemptEnd.NotStarted notStarted) {
            // Ctrl-C may have hit the process while it was being made.
            failedAfterSignals(key, StepFailure.of(notStarted.reason()));
        } else {
            failed(key, ((AttemptEnd.Failed) ended).failure());
        }
    }

    private void failed(StepKey key, StepFailure failure) {
        OptionalInt status = failure.exitStatus();
        if (status.isPresent() && INTERRUPTED.contains(status.getAsInt())) {
            // Ctrl-C reaches every process of the terminal, and the step may be the quicker one to react.
            failedAfterSignals(key, failure);
        } else {
            retry(key, failure);
        }
    }

    private void failedAfterSignals(StepKey key, StepFailure failure) {
        if (isStopping()) {
            retry(key, failure);
        } else {
            loop.events().after(SIGNAL_DELAY, () -> retry(key, failure));
        }
    }

    private Runnable kept(StepKey key, Attempt attempt, Values outputs) {
        try {
            Values values = loop.settings().artifacts().keep(outputs);
            loop.settings().memo().remember(call, key, values);
            return () -> end(new TaskOutcome.Succeeded(values));
        } catch (ValueException e) {
            StepFailure failure = attempt.failure(e.message(), OptionalInt.empty());
            return () -> retry(key, failure);
        }
    }

    private void retry(StepKey key, StepFailure failure) {
        if (isStopping()) {
            end(new TaskOutcome.Cancelled(true));
            return;
        }
        var policy = call.step().retry();
        if (policy.isPresent() && attempts <= policy.get().maxRetryCount()) {
            Duration delay = RetryBackoff.before(policy.get(), attempts);
            state = new Waiting(Optional.of(key));
            loop.slots().free(this);
            loop.emit(new TaskRetrying(loop.now(), call.path(), attempts, failure, delay));
            loop.events().after(delay, () -> loop.slots().enqueue(this));
        } else {
            end(new TaskOutcome.Failed(failure));
        }
    }

    private void failForGood(String reason) {
        end(new TaskOutcome.Failed(StepFailure.of(reason)));
    }

    private void end(TaskOutcome outcome) {
        state = new Over();
        loop.slots().free(this);
        claim.ifPresent(loop.slots()::release);
        ending.ended(outcome);
    }
}
