// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.folder.TaskFolder;
import dev.kfp4j.local.internal.launch.ShutdownHook;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.local.internal.schedule.Attempt;
import dev.kfp4j.local.internal.schedule.AttemptEnd;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A single step of an earlier run that runs again. It stops when this JVM is told to end. All methods may be called from any
 * thread.
 */
public final class Rerun {

    private final Attempt attempt;
    private final TaskFolder folder;
    private final CompletableFuture<AttemptEnd> ended;

    /**
     * How the step ended.
     *
     * @param outputs its outputs; none if it failed
     * @param failure why it failed; empty if it succeeded
     */
    public record Result(Values outputs, Optional<StepFailure> failure) {

        /** Whether it succeeded. */
        public boolean succeeded() {
            return failure.isEmpty();
        }
    }

    private Rerun(Attempt attempt, TaskFolder folder, CompletableFuture<AttemptEnd> ended) {
        this.attempt = attempt;
        this.folder = folder;
        this.ended = ended;
    }

    /**
     * Starts an attempt.
     *
     * @param attempt the attempt
     * @param folder its folder
     * @param runner runs the step
     * @throws RunRefusedException if it cannot be started
     */
    static Rerun start(Attempt attempt, TaskFolder folder, StepRunner runner) {
        var attendance = runner.attend();
        var hook = ShutdownHook.stopping(attempt);
        CompletableFuture<AttemptEnd> ended = attempt.end()
                .whenComplete((end, problem) -> {
                    hook.close();
                    attendance.close();
                })
                .toCompletableFuture();
        attempt.start(runner);
        if (ended.isDone() && !ended.isCompletedExceptionally()) {
            AttemptEnd end = ended.join();
            if (end instanceof AttemptEnd.Unprepared unprepared) {
                throw new RunRefusedException(List.of(unprepared.reason()));
            }
            if (end instanceof AttemptEnd.NotStarted notStarted) {
                throw new RunRefusedException(List.of(notStarted.reason()));
            }
        }
        return new Rerun(attempt, folder, ended);
    }

    /** The folder of the step, with its executor input and its outputs. */
    public Path folder() {
        return folder.path();
    }

    /** The file with everything that the step prints; it exists when there is something in it. */
    public Path log() {
        return folder.log();
    }

    /** Asks the step to stop, and kills it if it does not; returns at once. */
    public void cancel() {
        attempt.stop();
    }

    /** Kills the step; returns at once. */
    public void kill() {
        attempt.kill();
    }

    /** How the step ended; empty while it runs. */
    public Optional<Result> result() {
        return ended.isDone() ? Optional.of(await()) : Optional.empty();
    }

    /**
     * Waits for the end of the step. An interrupt of the waiting thread stops the step and a second one kills it; the thread
     * is left interrupted then.
     */
    public Result await() {
        boolean interrupted = false;
        while (true) {
            try {
                Result result = result(ended.get());
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
                return result;
            } catch (InterruptedException e) {
                if (interrupted) {
                    kill();
                } else {
                    cancel();
                }
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    /**
     * Waits for the end of the step, at most for some time.
     *
     * @return how it ended; empty if it still runs
     * @throws InterruptedException if the waiting thread is interrupted; the step goes on
     */
    public Optional<Result> await(Duration time) throws InterruptedException {
        try {
            return Optional.of(result(ended.get(time.toMillis(), TimeUnit.MILLISECONDS)));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Result result(AttemptEnd end) {
        if (end instanceof AttemptEnd.Succeeded succeeded) {
            return new Result(succeeded.outputs(), Optional.empty());
        }
        return new Result(Values.NONE, Optional.of(((AttemptEnd.Failed) end).failure()));
    }
}
