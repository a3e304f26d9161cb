// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.logs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * A process whose standard output goes into a log. It counts as ended when all of its output is in the log. Other
 * processes that hold its output open after its end are not waited for.
 */
public final class LoggedProcess {

    private static final int CHUNK = 1 << 16;

    /**
     * The time that the output may stay open after the end of the process, before other processes are assumed to hold
     * it open.
     */
    private static final long PATIENCE_MILLIS = 100;

    private static final long LAST_WORDS_MILLIS = 1000;

    private final Process process;
    private final BoundedLog log;
    private final Runnable afterwards;
    private final IntConsumer whenEnded;
    private final Thread pump;
    private boolean ended;

    private LoggedProcess(Process process, BoundedLog log, Runnable afterwards, IntConsumer whenEnded) {
        this.process = process;
        this.log = log;
        this.afterwards = afterwards;
        this.whenEnded = whenEnded;
        this.pump = new Thread(this::pump, "log-" + process.pid());
    }

    /**
     * Watches a process that was started.
     *
     * @param process the process, its error stream merged with its output
     * @param log receives the output; closed at the end
     * @param afterwards runs when the process has ended, to kill processes that it has left behind
     * @param whenEnded receives the exit status, after all that
     */
    public static void watch(Process process, BoundedLog log, Runnable afterwards, IntConsumer whenEnded) {
        var logged = new LoggedProcess(process, log, afterwards, whenEnded);
        logged.pump.setDaemon(true);
        logged.pump.start();
        var later = CompletableFuture.delayedExecutor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        CompletableFuture<Void> unused = process.onExit().thenRunAsync(logged::endIfHeldOpen, later);
    }

    private void pump() {
        try {
            copy(process.getInputStream());
            int status = process.waitFor();
            afterwards.run();
            end(status);
        } catch (InterruptedException e) {
            // No other code has this thread, so none can interrupt it.
            throw new IllegalStateException(e);
        }
    }

    private void copy(InputStream from) {
        byte[] chunk = new byte[CHUNK];
        try {
            for (int count = from.read(chunk); count >= 0; count = from.read(chunk)) {
                log.write(chunk, 0, count);
            }
        } catch (IOException e) {
            // A log that cannot be written does not fail a step; the pipe must be drained all the same.
            drain(from, chunk);
        }
    }

    private static void drain(InputStream from, byte[] chunk) {
        try {
            int count = 0;
            while (count >= 0) {
                count = from.read(chunk);
            }
        } catch (IOException e) {
            // The pipe is closed.
            return;
        }
    }

    private void endIfHeldOpen() {
        synchronized (this) {
            if (ended) {
                return;
            }
        }
        try {
            afterwards.run();
            pump.join(LAST_WORDS_MILLIS);
            end(process.waitFor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end(int status) {
        synchronized (this) {
            if (ended) {
                return;
            }
            ended = true;
        }
        try {
            log.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            whenEnded.accept(status);
        }
    }
}
