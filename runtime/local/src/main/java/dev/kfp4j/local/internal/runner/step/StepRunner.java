// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Map;
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
    Optional<StepRefusal> refusal(Container container);

    /**
     * What a container is run in, as far as its outcome may depend on it, such as {@code {"java": 17}} or {@code
     * {"image": "sha256:..."}}. Two containers that are run in the same are also said to be.
     *
     * @param container what the manifest says to run
     */
    default JsonObject identity(Container container) {
        return new JsonObject(Map.of());
    }

    /**
     * The Java program that is run for a container; empty: it is none, or its code is part of the {@link #identity}.
     *
     * @param container what the manifest says to run
     */
    default Optional<JavaProgram> program(Container container) {
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
     * Whether a step can be shown folders at paths of its own; only a container can.
     *
     * @param container what the manifest says to run
     */
    default boolean canMount(Container container) {
        return false;
    }

    /**
     * Starts an attempt and returns at once.
     *
     * @param request the attempt to start
     * @param whenEnded takes the exit status, once, from any thread; after a stop only when everything that the attempt
     *     started has ended, too
     * @throws StepStartException if it cannot be started
     */
    RunningStep start(StepRequest request, IntConsumer whenEnded) throws StepStartException;
}
