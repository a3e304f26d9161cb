// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.launch.StartedStep;
import dev.kfp4j.local.internal.schedule.AttemptEnd;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A single step of an earlier run that runs again. It stops when this JVM is told to end. Thread-safe. */
public final class Rerun {

    private final StartedStep step;

    /**
     * The result of the step.
     *
     * @param outputs its outputs; none if it failed
     * @param failure the reason, if it failed
     */
    public record Result(Values outputs, Optional<StepFailure> failure) {

        /** Whether it succeeded. */
        public boolean succeeded() {
            return failure.isEmpty();
        }
    }

    Rerun(StartedStep step) {
        this.step = step;
    }

    /** The folder of the step, with its executor input and its outputs. */
    public Path folder() {
        return step.folder().path();
    }

    /** The log file of the step, which exists once the step has printed something. */
    public Path log() {
        return step.folder().log();
    }

    /** Asks the step to stop, and kills it if it does not; returns at once. */
    public void cancel() {
        step.attempt().stop();
    }

    /** Kills the step; returns at once. */
    public void kill() {
        step.attempt().kill();
    }

    /** The result; empty while the step runs. */
    public Optional<Result> result() {
        return step.ended().isDone() ? Optional.of(await()) : Optional.empty();
    }

    /**
     * Waits for the end of the step. An interrupt of the waiting thread stops the step, and a second one kills it; the
     * thread stays interrupted.
     */
    public Result await() {
        boolean interrupted = false;
        while (true) {
            try {
                Result result = result(step.ended().get());
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
     * Waits for the end of the step, for a limited time.
     *
     * @return the result; empty if the step still runs
     * @throws InterruptedException if the waiting thread is interrupted; the step continues
     */
    public Optional<Result> await(Duration time) throws InterruptedException {
        try {
            return Optional.of(result(step.ended().get(time.toMillis(), TimeUnit.MILLISECONDS)));
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
