// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.launch;

import dev.kfp4j.local.internal.schedule.RunLoop;
import java.time.Duration;

/** Cancels a run when the JVM is told to end, which ends only when the run has. */
final class ShutdownHook implements AutoCloseable {

    /** How long exit handlers may hold up the end of the JVM. */
    private static final Duration EXIT_HANDLERS = Duration.ofMinutes(10);

    /** Steps get two seconds to stop before they are killed, twice, and then the folder is written. */
    private static final Duration STOPPING = Duration.ofSeconds(6);

    private final RunLoop loop;
    private final Thread hook = new Thread(this::stop, "kfp4j-stop");

    ShutdownHook(RunLoop loop) {
        this.loop = loop;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        loop.cancel();
        try {
            if (!loop.await(EXIT_HANDLERS)) {
                loop.kill();
                loop.await(STOPPING);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending and the hook is what has ended the run.
        }
    }
}
