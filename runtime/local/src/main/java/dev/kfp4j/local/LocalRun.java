// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import dev.kfp4j.local.internal.schedule.RunLoop;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.RunResult;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A run that was started. All methods may be called from any thread. */
public final class LocalRun {

    private final RunLoop loop;
    private final CompletableFuture<RunResult> ended;

    private LocalRun(RunLoop loop, CompletableFuture<RunResult> ended) {
        this.loop = loop;
        this.ended = ended;
    }

    /**
     * Starts a run on a new thread and waits until its loop exists.
     *
     * @param work runs, and passes on its loop before that starts
     * @throws RuntimeException an exception of the work before that
     */
    static LocalRun start(Function<Consumer<RunLoop>, RunResult> work) {
        var begun = new CompletableFuture<RunLoop>();
        var ended = new CompletableFuture<RunResult>();
        var thread = new Thread(
                () -> {
                    try {
                        ended.complete(work.apply(begun::complete));
                    } catch (RuntimeException | Error e) {
                        begun.completeExceptionally(e);
                        ended.completeExceptionally(e);
                    }
                },
                "kfp4j-run");
        thread.start();
        try {
            return new LocalRun(begun.join(), ended);
        } catch (CompletionException e) {
            throw unchecked(e.getCause());
        }
    }

    /** The facts that are known from the start. */
    public RunInfo info() {
        return loop.info();
    }

    /**
     * Cancels the run: no more tasks start, running steps are asked to stop, and exit handlers run. Returns at once,
     * and has no effect after the end of the run.
     */
    public void cancel() {
        loop.cancel();
    }

    /** Kills all running steps; no more tasks start, not even exit handlers. Returns at once. */
    public void kill() {
        loop.kill();
    }

    /** The result; empty while the run is running. */
    public Optional<RunResult> result() {
        return ended.isDone() ? Optional.of(await()) : Optional.empty();
    }

    /**
     * Waits for the end of the run. An interrupt of the waiting thread cancels the run, and a second one kills it; the
     * thread stays interrupted.
     *
     * @throws RuntimeException the exception of a listener or of a failed write that has ended the run
     */
    public RunResult await() {
        boolean interrupted = false;
        while (true) {
            try {
                RunResult result = ended.get();
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
                throw unchecked(e.getCause());
            }
        }
    }

    private static RuntimeException unchecked(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException reason ? reason : new IllegalStateException(cause);
    }
}
