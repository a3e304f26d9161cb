// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Artifact;
import org.jspecify.annotations.Nullable;

/** The outputs of a step, by their KFP names. They are written when the component has returned. */
public interface StepOutputs {

    /**
     * Hands over an output parameter.
     *
     * @param name the output's name
     * @param value a {@code String}, {@code Boolean}, {@code Number}, or a {@code List} or {@code Map} of them; null
     *     fails the step, as KFP fails a step that leaves an output out
     */
    void parameter(String name, @Nullable Object value);

    /**
     * Hands over an output artifact; a new one is moved from its scratch path to its place.
     *
     * @param name the output's name
     * @param artifact what the component returned; null fails the step
     */
    void artifact(String name, @Nullable Artifact artifact);
}
