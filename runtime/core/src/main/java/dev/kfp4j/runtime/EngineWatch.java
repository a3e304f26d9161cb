// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.Iterator;
import java.util.Optional;

/**
 * Ends a step whose engine has died, even if the engine was killed. The engine enables it with a system property. It
 * polls, because a thread that waits in a system call for the end of the engine delays the end of the JVM by 300 ms.
 */
final class EngineWatch extends Thread {

    /** The system property that enables the watch; its value is the process id of the engine. */
    static final String PROPERTY = "kfp4j.engine.pid";

    /** The exit status of a killed process. */
    private static final int KILLED = 128 + 9;

    private static final long PERIOD_MILLIS = 1000;

    /** The time for the step's shutdown hooks before the JVM is halted. */
    private static final long GRACE_MILLIS = 2000;

    private final long engine;

    private EngineWatch(long engine) {
        super("kfp4j-engine-watch");
        this.engine = engine;
    }

    /**
     * Starts the watch.
     *
     * @param engine the process id of the engine
     * @throws NumberFormatException if it is not a process id
     */
    static void start(String engine) {
        background(new EngineWatch(Long.parseLong(engine)));
    }

    @Override
    public void run() {
        // Short steps never load the classes below.
        pause(PERIOD_MILLIS);
        // A handle knows the start time of its process, so it does not match a later process with the same id.
        Optional<ProcessHandle> handle = ProcessHandle.of(engine);
        while (handle.isPresent() && handle.get().isAlive()) {
            pause(PERIOD_MILLIS);
        }
        Iterator<ProcessHandle> children = ProcessHandle.current().descendants().iterator();
        while (children.hasNext()) {
            children.next().destroyForcibly();
        }
        background(new Halt());
        System.exit(KILLED);
    }

    private static void background(Thread thread) {
        thread.setDaemon(true);
        thread.start();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            // Ignored: a component that interrupts all threads must not stop the watch.
            Thread.onSpinWait();
        }
    }

    /** Ends the JVM even if a shutdown hook hangs. */
    private static final class Halt extends Thread {
        Halt() {
            super("kfp4j-halt");
        }

        @Override
        public void run() {
            pause(GRACE_MILLIS);
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
