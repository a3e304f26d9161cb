// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.step;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import java.util.Optional;

/** Runs steps: in a process, in the caller's JVM, in a container. */
public interface StepRunner {

    /**
     * Says, before anything starts, why this runner cannot run a container.
     *
     * @param container what the manifest says to run
     * @return half a sentence that goes on from the task's name, such as {@code "runs python3, ..."}; empty: it can
     */
    Optional<String> refusal(Container container);

    /**
     * Starts an attempt and returns at once.
     *
     * @throws StepStartException if it cannot be started
     */
    RunningStep start(StepAttempt attempt) throws StepStartException;
}
