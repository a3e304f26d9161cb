// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.dsl.TaskFinalStatus;
import java.util.List;

/**
 * The inputs of a step, by their KFP names. A value that does not fit is noted and a stand-in returned; {@link #check()}
 * then reports all of them at once, before the component runs.
 */
public interface StepInputs {

    /** Whether the input was given, or has a default. */
    boolean has(String name);

    /** The value of an input parameter, with its place for messages. */
    StepValue value(String name);

    /** An input artifact. */
    ArtifactHandle artifact(String name);

    /** The artifacts of a list. */
    List<ArtifactHandle> artifacts(String name);

    /** How the guarded part of the pipeline ended. */
    TaskFinalStatus finalStatus(String name);

    /**
     * Ends the reading of inputs.
     *
     * @throws BadArgumentsException if any value did not fit
     */
    void check() throws BadArgumentsException;
}
