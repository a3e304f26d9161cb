// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;

/**
 * Ends a step whose engine is gone, even one that was killed and could say nothing: the engine holds the other end of the
 * step's standard input, which ends with it. This is done only where the engine asks for it.
 */
final class EngineWatch {

    /** The system property that asks for it, with any value: the standard input is the engine's. */
    static final String PROPERTY = "kfp4j.engine.stdin";

    /** What a process ends with that was killed. */
    private static final int KILLED = 128 + 9;

    /** How long the step's shutdown hooks may take before they are cut off. */
    private static final long GRACE_MILLIS = 2000;

    private EngineWatch() {}

    /** Watches from now on. The component finds a standard input that is empty. */
    static void start() {
        System.setIn(InputStream.nullInputStream());
        background(new Waiting());
    }

    private static void background(Thread thread) {
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the engine's end. */
    private static final class Waiting extends Thread {
        Waiting() {
            super("kfp4j-engine-watch");
        }

        @Override
        public void run() {
            // Not closed: nobody else may get this descriptor.
            FileInputStream engine = new FileInputStream(FileDescriptor.in);
            try {
                while (engine.read() >= 0) {
                    // The engine has nothing to say.
                }
            } catch (IOException e) {
                // As good as an end.
            }
            Iterator<ProcessHandle> children =
                    ProcessHandle.current().descendants().iterator();
            while (children.hasNext()) {
                children.next().destroyForcibly();
            }
            background(new Halt());
            System.exit(KILLED);
        }
    }

    /** Ends the JVM although a shutdown hook hangs. */
    private static final class Halt extends Thread {
        Halt() {
            super("kfp4j-halt");
        }

        @Override
        public void run() {
            try {
                Thread.sleep(GRACE_MILLIS);
            } catch (InterruptedException e) {
                // There is nothing left to wait for.
            }
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
