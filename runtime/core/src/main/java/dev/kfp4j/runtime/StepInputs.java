// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.dsl.TaskFinalStatus;
import java.util.List;

/**
 * The inputs of a step, by their KFP names. If a value is invalid, the methods record a problem and return a
 * placeholder. {@link #check()} then reports all problems at once, before the component runs.
 */
public interface StepInputs {

    /** Returns whether the input has a value or a default. */
    boolean has(String name);

    /** Returns the value of an input parameter. */
    StepValue value(String name);

    /** Returns an input artifact. */
    ArtifactHandle artifact(String name);

    /** Returns the artifacts of an input list. */
    List<ArtifactHandle> artifacts(String name);

    /** Returns the final status of other tasks. */
    TaskFinalStatus finalStatus(String name);

    /**
     * Checks that all inputs so far were valid.
     *
     * @throws BadArgumentsException if an input was missing or invalid
     */
    void check() throws BadArgumentsException;
}
