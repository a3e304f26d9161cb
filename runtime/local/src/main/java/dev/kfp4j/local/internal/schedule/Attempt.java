// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.internal.folder.LastError;
import dev.kfp4j.local.internal.folder.LogTail;
import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.kubernetes.Provision;
import dev.kfp4j.local.internal.memo.StepCall;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.runner.step.StepStartException;
import dev.kfp4j.local.internal.values.LauncherOutput;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.StepFailure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * One attempt of a step, from its preparation until its outputs are read. However it ends, its private files are
 * removed before its end is reported. Thread-safe.
 */
public final class Attempt implements AutoCloseable {

    private static final int TAIL_LINES = 20;

    private final StepCall call;
    private final TaskFolder folder;
    private final int number;
    private final OptionalInt debugPort;
    private final Provision provision;
    private final CompletableFuture<AttemptEnd> end = new CompletableFuture<>();
    private final CompletableFuture<Boolean> deadline = new CompletableFuture<>();
    private State state = new Starting(Stop.NONE);

    /** The strongest request to stop so far. */
    private enum Stop {
        NONE,
        STOP,
        KILL
    }

    private sealed interface State {}

    /** It is being prepared or started; a request to stop waits for the step. */
    private record Starting(Stop stop) implements State {}

    private record Running(RunningStep step, boolean isLate) implements State {}

    private record Ended() implements State {}

    /**
     * An attempt that has not started.
     *
     * @param call the step with its inputs
     * @param folder the folder of the step
     * @param number 1 for the first attempt
     */
    public Attempt(StepCall call, TaskFolder folder, int number) {
        this(call, folder, number, OptionalInt.empty());
    }

    /**
     * An attempt that has not started.
     *
     * @param call the step with its inputs
     * @param folder the folder of the step
     * @param number 1 for the first attempt
     * @param debugPort the port on which the step waits for a debugger; it may then take as long as it wants
     */
    public Attempt(StepCall call, TaskFolder folder, int number, OptionalInt debugPort) {
        this.call = call;
        this.folder = folder;
        this.number = number;
        this.debugPort = debugPort;
        this.provision = new Provision(call.run(), call.path(), call.settings());
    }

    /** Completes when the attempt has ended. */
    public CompletionStage<AttemptEnd> end() {
        return end.copy();
    }

    /** Prepares and starts the step; returns when it runs, or has ended already. */
    public void start(StepRunner runner) {
        try {
            StepRequest request = new AttemptPreparation(call, folder, provision).prepare(number, debugPort);
            if (isStopped()) {
                throw new StepStartException("it was stopped before it started");
            }
            var status = new CompletableFuture<Integer>();
            RunningStep step = runner.start(request, status::complete);
            running(step);
            var unused = status.thenAccept(exit -> exited(request, step, exit));
        } catch (ValueException e) {
            conclude(new AttemptEnd.Unprepared(e.message()));
        } catch (IOException e) {
            conclude(new AttemptEnd.Unprepared("cannot write its folder: " + e));
        } catch (StepStartException e) {
            conclude(new AttemptEnd.NotStarted(e.message()));
        } catch (RuntimeException | Error e) {
            abort(e);
            throw e;
        }
    }

    /** Asks the step to stop, and kills it if it does not; returns at once. */
    public void stop() {
        stop(Stop.STOP);
    }

    /** Kills the step; returns at once. */
    public void kill() {
        stop(Stop.KILL);
    }

    /** Kills the step and removes its private files, without waiting for its end. */
    @Override
    public void close() {
        kill();
        provision.close();
    }

    /** Builds a failure of this attempt, with the end of its log. */
    StepFailure failure(String reason, OptionalInt exitStatus) {
        List<String> lines;
        try {
            lines = LogTail.of(folder.log(), Integer.MAX_VALUE);
        } catch (IOException e) {
            lines = List.of("(the log cannot be read: " + e + ")");
        }
        List<String> tail = lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size());
        return new StepFailure(reason, LastError.of(lines), exitStatus, tail, Optional.of(folder.log()));
    }

    private synchronized boolean isStopped() {
        return state instanceof Starting starting && starting.stop() != Stop.NONE;
    }

    private void running(RunningStep step) {
        Stop asked;
        synchronized (this) {
            asked = state instanceof Starting starting ? starting.stop() : Stop.NONE;
            state = new Running(step, false);
        }
        stop(step, asked);
        if (debugPort.isEmpty() && call.step().timeout().isPresent()) {
            long millis = call.step().timeout().get().toMillis();
            var unused = deadline.completeOnTimeout(true, millis, TimeUnit.MILLISECONDS)
                    .thenAccept(this::deadlinePassed);
        }
    }

    private void deadlinePassed(boolean isLate) {
        RunningStep late;
        synchronized (this) {
            if (!isLate || !(state instanceof Running running)) {
                return;
            }
            late = running.step();
            state = new Running(late, true);
        }
        late.stop();
    }

    private void stop(Stop how) {
        RunningStep step;
        synchronized (this) {
            if (state instanceof Starting starting) {
                state = new Starting(starting.stop() == Stop.KILL ? Stop.KILL : how);
                return;
            }
            if (!(state instanceof Running running)) {
                return;
            }
            step = running.step();
        }
        stop(step, how);
    }

    private static void stop(RunningStep step, Stop how) {
        switch (how) {
            case NONE -> {}
            case STOP -> step.stop();
            case KILL -> step.kill();
        }
    }

    private void exited(StepRequest request, RunningStep step, int status) {
        boolean isLate;
        synchronized (this) {
            isLate = state instanceof Running running && running.isLate();
            state = new Ended();
        }
        deadline.complete(false);
        try {
            conclude(isLate ? late(step) : outcome(request, step, status));
        } catch (RuntimeException | Error e) {
            abort(e);
        }
    }

    private AttemptEnd outcome(StepRequest request, RunningStep step, int status) {
        if (status != 0) {
            String reason = step.reason().orElse("ended with exit status " + status);
            return new AttemptEnd.Failed(failure(reason, OptionalInt.of(status)));
        }
        try {
            var declared = call.task().component().outputs();
            // Before the private files are removed: an output may be in one of them.
            return new AttemptEnd.Succeeded(
                    LauncherOutput.read(declared, request.input().places(), step.view()));
        } catch (ValueException e) {
            return new AttemptEnd.Failed(failure(e.message(), OptionalInt.empty()));
        }
    }

    private AttemptEnd late(RunningStep step) {
        String late = "took longer than "
                + call.step().timeout().map(Duration::toSeconds).orElse(0L) + " s";
        String reason = step.reason().map(more -> late + ", and " + more).orElse(late);
        return new AttemptEnd.Failed(failure(reason, OptionalInt.empty()));
    }

    private void conclude(AttemptEnd ended) {
        synchronized (this) {
            state = new Ended();
        }
        provision.close();
        end.complete(ended);
    }

    /** The engine itself has failed. */
    private void abort(Throwable problem) {
        provision.close();
        end.completeExceptionally(problem);
    }
}
