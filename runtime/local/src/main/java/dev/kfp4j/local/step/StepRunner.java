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
     * Starts an attempt and returns at once.
     *
     * @param attempt the attempt
     * @param whenEnded takes the exit status, once, from any thread; after a stop only when everything that the attempt
     *     started has ended, too
     * @throws StepStartException if it cannot be started
     */
    RunningStep start(StepAttempt attempt, IntConsumer whenEnded) throws StepStartException;
}
