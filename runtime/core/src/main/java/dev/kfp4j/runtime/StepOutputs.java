// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Artifact;
import org.jspecify.annotations.Nullable;

/** The receiver of a step's outputs, by their KFP names. They are written after the component has returned. */
public interface StepOutputs {

    /**
     * Sets an output parameter.
     *
     * @param name the name of the output
     * @param value a {@code String}, {@code Boolean}, {@code Number}, or a {@code List} or {@code Map} of them;
     *     null fails the step, because KFP fails a step with a missing output
     */
    void parameter(String name, @Nullable Object value);

    /**
     * Sets an output artifact. A new artifact is later moved from its scratch path to its destination.
     *
     * @param name the name of the output
     * @param artifact the artifact; null fails the step
     */
    void artifact(String name, @Nullable Artifact artifact);
}
