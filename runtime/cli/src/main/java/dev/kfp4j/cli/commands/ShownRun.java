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
import dev.kfp4j.manifest.io.Json;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * A run that is shown while it is under way and when it has ended. Ctrl-C, or being told to end, cancels it, so that its exit
 * handlers still run; a second time kills it.
 */
final class ShownRun {

    /** How long the end of a run may take when the JVM is ending: longer than the engine lets exit handlers take. */
    private static final Duration LAST_WORDS = Duration.ofMinutes(11);

    private final Output output;
    private final boolean json;
    private final Style style;
    private final RunView view;

    /**
     * Makes it.
     *
     * @param output where to
     * @param json whether nothing but the result is shown, as JSON
     */
    ShownRun(Output output, boolean json) {
        this.output = output;
        this.json = json;
        this.style = new Style(output.live(), Terminal.charset().newEncoder().canEncode('✓'));
        this.view = output.live() && !json
                ? new LiveView(output.out(), style, Clock.systemUTC(), new Terminal()::size)
                : new LineView(output.out());
    }

    /** What the engine is to tell. */
    RunListener listener() {
        return json ? RunListener.NONE : view;
    }

    /**
     * Starts a run and waits for its end.
     *
     * @return the exit status: 0 if it succeeded; 128 and the signal's number if a signal has cancelled it
     */
    int run(Supplier<LocalRun> start) {
        var lastWords = new CountDownLatch(1);
        var hook = new Thread(() -> awaitLastWords(lastWords), "kfp4j-last-words");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            LocalRun run = start.get();
            try (var interrupts = new Interrupts(run, this::note)) {
                RunResult result = run.await();
                view.end();
                say(result);
                return result.state() == RunState.CANCELLED
                        ? interrupts.status().orElse(ExitStatus.FAILURE)
                        : result.succeeded() ? 0 : ExitStatus.FAILURE;
            } catch (StoreException e) {
                // The run was under way: one that the store refuses is never started.
                view.end();
                output.err().println("kfp4j: " + e.message());
                return ExitStatus.FAILURE;
            }
        } finally {
            view.end();
            lastWords.countDown();
        }
    }

    private void note(String text) {
        if (!json) {
            view.note(text);
        }
    }

    private void say(RunResult result) {
        if (json) {
            output.out().println(Json.writePretty(RunDocument.of(result)));
        } else {
            new Summary(style, Path.of("").toAbsolutePath()).lines(result).forEach(output.out()::println);
        }
        output.out().flush();
    }

    /** The JVM ends when its hooks have; this one lets the run's end be told, and gives the terminal its cursor back. */
    private void awaitLastWords(CountDownLatch lastWords) {
        try {
            var unused = lastWords.await(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        view.end();
    }
}
