// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.jvm;

import dev.kfp4j.local.internal.runner.jvm.StepClasses.Entrypoint;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.internal.runner.step.RunningStep;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntConsumer;

/** A step on a thread of this JVM. */
final class JvmStep implements RunningStep {

    /** The exit status of a launcher whose component has thrown an exception. */
    private static final int FAILED = 1;

    /** The exit status of a killed process, which an abandoned thread resembles most. */
    private static final int KILLED = 128 + 9;

    private final Entrypoint entrypoint;
    private final String[] arguments;
    private final BoundedLog log;
    private final Duration grace;
    private final IntConsumer whenEnded;
    private final ThreadGroup group;
    private final Thread thread;
    private boolean stopping;
    private boolean ended;
    private volatile boolean givenUp;

    private JvmStep(
            String name,
            Entrypoint entrypoint,
            String[] arguments,
            BoundedLog log,
            StandardStreams streams,
            Duration grace,
            IntConsumer whenEnded) {
        this.entrypoint = entrypoint;
        this.arguments = arguments;
        this.log = log;
        this.grace = grace;
        this.whenEnded = whenEnded;
        this.group = new ThreadGroup(name);
        this.thread = new Thread(group, () -> run(streams), name);
        thread.setDaemon(true);
        thread.setContextClassLoader(entrypoint.loader());
    }

    /** Starts a step. */
    static JvmStep start(
            String name,
            Entrypoint entrypoint,
            String[] arguments,
            BoundedLog log,
            StandardStreams streams,
            Duration grace,
            IntConsumer whenEnded) {
        var step = new JvmStep(name, entrypoint, arguments, log, streams, grace, whenEnded);
        step.thread.start();
        return step;
    }

    @Override
    public synchronized void stop() {
        if (stopping || ended) {
            return;
        }
        stopping = true;
        group.interrupt();
        var watch = new Thread(this::giveUpIfItGoesOn, "stop-" + thread.getName());
        watch.setDaemon(true);
        watch.start();
    }

    @Override
    public Optional<String> reason() {
        return givenUp
                ? Optional.of("did not stop when its thread was interrupted; the thread is abandoned"
                        + " and runs until this JVM ends")
                : Optional.empty();
    }

    private void run(StandardStreams streams) {
        int[] status = {FAILED};
        try (var stream = new PrintStream(new BufferedOutputStream(log), true, StandardCharsets.UTF_8)) {
            streams.redirected(stream, () -> status[0] = status(stream));
        } finally {
            // Interrupts the threads that the component has started.
            group.interrupt();
            end(status[0]);
        }
    }

    /** No error of a step may harm the engine, not even a lack of memory or stack. */
    @SuppressWarnings({"CatchAndPrintStackTrace", "Interruption"})
    private int status(PrintStream stream) {
        try {
            return entrypoint.run(arguments, stream);
        } catch (Throwable e) {
            e.printStackTrace(stream);
            return FAILED;
        }
    }

    private void giveUpIfItGoesOn() {
        try {
            thread.join(grace.toMillis());
            synchronized (this) {
                givenUp = !ended;
            }
            end(KILLED);
        } catch (InterruptedException e) {
            // No other code has this thread, so none can interrupt it.
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("Interruption")
    private void end(int status) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        // The interrupt was for the step: the engine now reads its log and its outputs on this thread.
        boolean unused = Thread.interrupted();
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whenEnded.accept(status);
        }
    }
}
