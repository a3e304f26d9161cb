// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.schedule.Attempt;
import dev.kfp4j.local.internal.schedule.RunLoop;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Stops a run or a step when the JVM is told to end, and delays the end of the JVM until it has ended. */
final class ShutdownHook implements AutoCloseable {

    /** How long exit handlers may delay the end of the JVM. */
    private static final Duration EXIT_HANDLERS = Duration.ofMinutes(10);

    /** Steps get two seconds to stop before they are killed, twice, and then the folder is written. */
    private static final Duration STOPPING = Duration.ofSeconds(6);

    private final Thread hook;

    private ShutdownHook(Stop stop) {
        this.hook = new Thread(() -> run(stop), "kfp4j-stop");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The action when the JVM is told to end. */
    private interface Stop {
        void run() throws InterruptedException;
    }

    /** Cancels a run, and kills it if it does not end. */
    static ShutdownHook cancelling(RunLoop loop) {
        return new ShutdownHook(() -> {
            loop.cancel();
            if (!loop.await(EXIT_HANDLERS)) {
                loop.kill();
                loop.await(STOPPING);
            }
        });
    }

    /** Stops an attempt of a step. */
    static ShutdownHook stopping(Attempt attempt) {
        return new ShutdownHook(() -> {
            attempt.stop();
            try {
                var unused = attempt.end().toCompletableFuture().get(STOPPING.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                attempt.close();
            }
        });
    }

    private static void run(Stop stop) {
        try {
            stop.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The run or the step has ended. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending, and this hook has ended the run.
        }
    }
}
