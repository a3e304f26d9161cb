// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.Iterator;
import java.util.Optional;

/**
 * Ends a step whose engine is gone, even one that was killed and could say nothing. This is done only where the engine asks
 * for it. It looks from time to time: a thread that waited in a system call for the engine's end would make the JVM's own
 * end take 300 ms.
 */
final class EngineWatch extends Thread {

    /** The system property that asks for it, with the id of the engine's process. */
    static final String PROPERTY = "kfp4j.engine.pid";

    /** What a process ends with that was killed. */
    private static final int KILLED = 128 + 9;

    private static final long PERIOD_MILLIS = 1000;

    /** How long the step's shutdown hooks may take before they are cut off. */
    private static final long GRACE_MILLIS = 2000;

    private final long engine;

    private EngineWatch(long engine) {
        super("kfp4j-engine-watch");
        this.engine = engine;
    }

    /**
     * Watches from now on.
     *
     * @param engine the id of the engine's process
     * @throws NumberFormatException if it is none
     */
    static void start(String engine) {
        background(new EngineWatch(Long.parseLong(engine)));
    }

    @Override
    public void run() {
        // Short steps do not pay for what is loaded here.
        pause(PERIOD_MILLIS);
        // The handle knows when its process began, so that another one of the same id is not taken for it.
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
            // A component that interrupts all threads does not mean this one.
            Thread.onSpinWait();
        }
    }

    /** Ends the JVM although a shutdown hook hangs. */
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
