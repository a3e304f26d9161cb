// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.cli.view.LineView;
import dev.kfp4j.cli.view.LiveView;
import dev.kfp4j.cli.view.Output;
import dev.kfp4j.cli.view.RunView;
import dev.kfp4j.cli.view.Style;
import dev.kfp4j.cli.view.Summary;
import dev.kfp4j.cli.view.Terminal;
import dev.kfp4j.local.LocalRun;
import dev.kfp4j.local.run.RunDocument;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.store.StoreException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows the progress and the result of a run. Ctrl-C or SIGTERM cancels the run; a second signal kills it. */
final class ShownRun {

    /**
     * The time that a run may take to end during the JVM's shutdown: longer than the engine's limit for exit handlers.
     */
    private static final Duration SHUTDOWN_LIMIT = Duration.ofMinutes(11);

    private final Output output;
    private final boolean json;
    private final Style style;
    private final RunView view;

    /**
     * Shows a run on an output.
     *
     * @param json whether only the result is printed, as JSON
     */
    ShownRun(Output output, boolean json) {
        this.output = output;
        this.json = json;
        this.style = output.style();
        this.view = output.live() && !json
                ? new LiveView(output.out(), style, Clock.systemUTC(), new Terminal()::size)
                : new LineView(output.out());
    }

    /** The listener that shows the progress. */
    RunListener listener() {
        return json ? RunListener.NONE : view;
    }

    /**
     * Starts a run and waits for its end.
     *
     * @return the exit status; 128 plus the number of the signal if a signal cancelled the run
     */
    int run(Supplier<LocalRun> start) {
        var ended = new CountDownLatch(1);
        var hook = new Thread(() -> awaitEnd(ended), "kfp4j-shutdown");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            LocalRun run = start.get();
            try (var interrupts = new Interrupts(run, this::note)) {
                RunResult result = run.await();
                view.end();
                say(result);
                return result.state() == RunState.CANCELLED
                        ? interrupts.status().orElse(ExitStatus.FAILURE)
                        : result.succeeded() ? ExitStatus.SUCCESS : ExitStatus.FAILURE;
            } catch (StoreException e) {
                // The run had started, so this is no usage error.
                view.end();
                output.err().println("kfp4j: " + e.message());
                return ExitStatus.FAILURE;
            }
        } finally {
            view.end();
            ended.countDown();
        }
    }

    private void note(String text) {
        if (!json) {
            view.note(text);
        }
    }

    private void say(RunResult result) {
        if (json) {
            output.json(RunDocument.of(result));
        } else {
            output.lines(new Summary(style, Path.of("").toAbsolutePath()).lines(result));
        }
        output.out().flush();
    }

    /** Delays the JVM's shutdown until the result is printed and the terminal is restored. */
    private void awaitEnd(CountDownLatch ended) {
        try {
            var unused = ended.await(SHUTDOWN_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        view.end();
    }
}
