// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Runs steps: in a process, in this JVM, in a container. */
public interface StepRunner {

    /**
     * Checks, before anything starts, whether this runner can run a container.
     *
     * @param container the container in the manifest
     * @return the reason why it cannot; empty: it can
     */
    Optional<StepRefusal> refusal(Container container);

    /**
     * Identifies the environment of a container, as far as the outcome may depend on it, such as {@code {"java": 17}}
     * or {@code {"image": "sha256:..."}}.
     *
     * @param container the container in the manifest
     */
    default JsonObject identity(Container container) {
        return new JsonObject(Map.of());
    }

    /**
     * The Java program of a container; empty: it has none, or its code is part of the {@link #identity}.
     *
     * @param container the container in the manifest
     */
    default Optional<JavaProgram> program(Container container) {
        return Optional.empty();
    }

    /** Called when a run begins; the result is closed when that run has ended. */
    default Attendance attend() {
        return () -> {};
    }

    /** A resource that is held while a run is running. */
    interface Attendance extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Whether a step can see folders at other paths; only a container can.
     *
     * @param container the container in the manifest
     */
    default boolean canMount(Container container) {
        return false;
    }

    /**
     * Starts an attempt and returns at once.
     *
     * @param request the attempt to start
     * @param whenEnded receives the exit status, once, from any thread; after a stop only when all descendants of the
     *     step have ended too
     * @throws StepStartException if it cannot be started
     */
    RunningStep start(StepRequest request, IntConsumer whenEnded) throws StepStartException;
}
