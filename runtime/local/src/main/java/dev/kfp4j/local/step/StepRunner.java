// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.step;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Runs steps: in a process, in the caller's JVM, in a container. */
public interface StepRunner {

    /**
     * Says, before anything starts, why this runner cannot run a container.
     *
     * @param container what the manifest says to run
     * @return the reason; empty: it can
     */
    Optional<Refusal> refusal(Container container);

    /**
     * What identifies the content of the image that a container would be run from.
     *
     * @param container what the manifest says to run
     * @return the image's id; empty if no image is used, or it is known only later
     */
    default Optional<String> imageId(Container container) {
        return Optional.empty();
    }

    /** Is told that a run begins; what it returns is closed when that run has ended. */
    default Attendance attend() {
        return () -> {};
    }

    /** What goes on while a run does. */
    interface Attendance extends AutoCloseable {
        /** Ends it. */
        @Override
        void close();
    }

    /**
     * Starts an attempt and returns at once.
     *
     * @param attempt the attempt
     * @param whenEnded takes the exit status, once, from any thread; after a stop only when everything that the attempt
     *     started has ended, too
     * @throws StepStartException if it cannot be started
     */
    RunningStep start(StepAttempt attempt, IntConsumer whenEnded) throws StepStartException;
}
