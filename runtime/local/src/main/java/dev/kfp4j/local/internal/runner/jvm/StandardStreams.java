// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * The JVM's standard streams while steps run in it. The threads of a step, and their child threads, print into the
 * step's log and read nothing. All others keep the original streams, which are restored when the last step has ended.
 */
final class StandardStreams {

    /** It lives as long as its engine, and each engine has its own. */
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<@Nullable Sink> current = new InheritableThreadLocal<>();

    private int users;
    private @Nullable Streams before;

    private record Streams(InputStream in, PrintStream out, PrintStream err) {}

    /** The target of a step's output while the step runs. */
    private static final class Sink {
        private final PrintStream stream;
        private volatile boolean open = true;

        Sink(PrintStream stream) {
            this.stream = stream;
        }
    }

    /**
     * Runs an action with this thread's standard streams redirected to a log.
     *
     * @param log receives the output; flushed at the end
     * @param action the action
     */
    void redirected(PrintStream log, Runnable action) {
        var sink = new Sink(log);
        install();
        current.set(sink);
        try {
            action.run();
        } finally {
            sink.open = false;
            current.remove();
            log.flush();
            uninstall();
        }
    }

    private synchronized void install() {
        if (users++ == 0) {
            var streams = new Streams(System.in, System.out, System.err);
            before = streams;
            System.setIn(new StepInput(streams.in()));
            System.setOut(new RoutedPrintStream(this, () -> target(streams.out())));
            System.setErr(new RoutedPrintStream(this, () -> target(streams.err())));
        }
    }

    private synchronized void uninstall() {
        Streams streams = before;
        if (--users == 0 && streams != null) {
            before = null;
            System.setIn(streams.in());
            // Steps of another engine may still run behind its streams, which delegate to these.
            if (!(System.out instanceof RoutedPrintStream other) || other.isOf(this)) {
                System.setOut(streams.out());
            }
            if (!(System.err instanceof RoutedPrintStream other) || other.isOf(this)) {
                System.setErr(streams.err());
            }
        }
    }

    private PrintStream target(PrintStream otherwise) {
        Sink sink = current.get();
        return sink != null && sink.open ? sink.stream : otherwise;
    }

    private boolean isOfStep() {
        Sink sink = current.get();
        return sink != null && sink.open;
    }

    /** Is at its end at once for steps, like the standard input of their processes. */
    private final class StepInput extends InputStream {
        private final InputStream others;

        StepInput(InputStream others) {
            this.others = others;
        }

        @Override
        public int read() throws IOException {
            return isOfStep() ? -1 : others.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return isOfStep() ? -1 : others.read(bytes, offset, length);
        }

        @Override
        public int available() throws IOException {
            return isOfStep() ? 0 : others.available();
        }
    }
}
