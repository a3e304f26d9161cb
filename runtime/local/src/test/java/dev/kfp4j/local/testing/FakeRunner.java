// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.internal.runner.step.RunningStep;
import dev.kfp4j.local.internal.runner.step.StepRefusal;
import dev.kfp4j.local.internal.runner.step.StepRequest;
import dev.kfp4j.local.internal.runner.step.StepRunner;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;

/** Runs steps as functions on threads of their own, and keeps what started and ended in which order. */
public final class FakeRunner implements StepRunner {

    private final ToIntFunction<StepRequest> step;
    private final List<String> events = new ArrayList<>();
    private final List<String> stopped = new ArrayList<>();
    private int running;
    private int mostRunning;

    /** Makes it; the function gives the exit status. */
    public FakeRunner(ToIntFunction<StepRequest> step) {
        this.step = step;
    }

    /** Runs the scripts of {@link TestStep} in this JVM. */
    public static FakeRunner ofScripts() {
        return new FakeRunner(attempt -> {
            try {
                return TestStep.run(attempt.arguments().get(1));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** {@code +task} and {@code -task} in the order in which steps started and ended. */
    public synchronized List<String> events() {
        return List.copyOf(events);
    }

    /** The tasks that were asked to stop. */
    public synchronized List<String> stopped() {
        return List.copyOf(stopped);
    }

    public synchronized int mostRunning() {
        return mostRunning;
    }

    @Override
    public Optional<StepRefusal> refusal(Container container) {
        return Optional.empty();
    }

    @Override
    public RunningStep start(StepRequest attempt, IntConsumer whenEnded) {
        synchronized (this) {
            events.add("+" + attempt.task());
            mostRunning = Math.max(mostRunning, ++running);
        }
        var thread = new Thread(() -> {
            int status = status(attempt);
            synchronized (this) {
                events.add("-" + attempt.task());
                running--;
            }
            whenEnded.accept(status);
        });
        thread.start();
        return () -> {
            synchronized (this) {
                stopped.add(attempt.task().toString());
            }
            thread.interrupt();
        };
    }

    private int status(StepRequest attempt) {
        try {
            return step.applyAsInt(attempt);
        } catch (RuntimeException e) {
            return 1;
        }
    }
}
