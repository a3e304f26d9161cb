// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.Values;

/** Keeps the artifacts of steps. Thread-safe. */
public interface ArtifactKeeper {

    /** Leaves artifacts where steps have written them. */
    ArtifactKeeper IN_PLACE = new ArtifactKeeper() {
        @Override
        public void check(Values inputs) {
            // There is no digest to compare with.
        }

        @Override
        public Values keep(Values outputs) {
            return outputs;
        }

        @Override
        public Values place(Values outputs, StepPlaces places) {
            return outputs;
        }
    };

    /**
     * Checks that input artifacts still have the contents that were kept.
     *
     * @throws ValueException if one is missing or damaged
     */
    void check(Values inputs) throws ValueException;

    /**
     * Takes over the artifacts of a step.
     *
     * @param outputs the outputs of the step
     * @return the outputs, each kept artifact with its digest
     * @throws ValueException if an artifact cannot be kept
     */
    Values keep(Values outputs) throws ValueException;

    /**
     * Puts kept artifacts at the places of a step that reuses them.
     *
     * @param outputs the outputs of another step
     * @param places the places of the step's outputs
     * @return the outputs with the artifacts at these places
     * @throws ValueException if one is missing or damaged
     */
    Values place(Values outputs, StepPlaces places) throws ValueException;
}
