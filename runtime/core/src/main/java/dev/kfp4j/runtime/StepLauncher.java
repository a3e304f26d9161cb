// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a step in its own process. Every generated {@code main} method calls it. */
public final class StepLauncher {

    /** The exit status of a step that succeeded. */
    public static final int SUCCESS = 0;
    /** The exit status if the component threw an exception or an output could not be written. */
    public static final int FAILED = 1;
    /** The exit status of a usage error; nothing was run or written. */
    public static final int BAD_ARGUMENTS = 2;

    private StepLauncher() {}

    /**
     * Runs the step and ends the JVM with its exit status, even if the component has left threads running. The standard
     * streams are UTF-8, regardless of the locale.
     *
     * @param step the component
     * @param args {@code --executor_input JSON}, named flags, or {@code --help}
     */
    public static void main(Step step, String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        StepRun run = new StepRun(step, out, err, true);
        // A component that calls System.exit, or that is terminated, must not leave scratch files behind.
        Runtime.getRuntime().addShutdownHook(new AbandonThread(run));
        String engine = System.getProperty(EngineWatch.PROPERTY);
        if (engine != null) {
            EngineWatch.start(engine);
        }
        int status = run.run(hasLostLetters(args) ? CommandLine.decoded(args) : args);
        // The component may have replaced the standard streams.
        System.out.flush();
        System.err.flush();
        out.flush();
        err.flush();
        if (status != SUCCESS || othersRun()) {
            System.exit(status);
        }
    }

    /**
     * Avoids System.exit, which costs 20 ms from JDK 21 on because it loads a logger; returning from main is
     * equivalent.
     */
    private static boolean othersRun() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        Thread[] threads = new Thread[all.activeCount() + 16];
        int count = all.enumerate(threads);
        for (int i = 0; i < count; i++) {
            if (threads[i] != Thread.currentThread() && !threads[i].isDaemon()) {
                return true;
            }
        }
        return count == threads.length;
    }

    /** Runs the step in this JVM, and returns the exit status. */
    static int run(Step step, String[] args, PrintStream out, PrintStream err) {
        return new StepRun(step, out, err, true).run(args);
    }

    /**
     * Returns whether the JVM may have lost characters of the command line; it replaces non-ASCII bytes by these marks.
     */
    private static boolean hasLostLetters(String[] args) {
        String encoding = System.getProperty("sun.jnu.encoding");
        if (encoding == null || encoding.equals("UTF-8")) {
            return false;
        }
        for (String arg : args) {
            if (arg.indexOf('?') >= 0 || arg.indexOf('\ufffd') >= 0) {
                return true;
            }
        }
        return false;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }

    private static final class AbandonThread extends Thread {
        private final StepRun run;

        AbandonThread(StepRun run) {
            this.run = run;
        }

        @Override
        public void run() {
            run.abandon();
        }
    }
}
