// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.internal.values.StepPlaces;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.Values;

/** Keeps what steps leave as artifacts. Called from several threads at once. */
public interface ArtifactKeeper {

    /** Leaves artifacts where steps have put them. */
    ArtifactKeeper IN_PLACE = new ArtifactKeeper() {
        @Override
        public void check(Values inputs) {
            // There is nothing to compare with.
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
     * Checks, before a step reads them, that artifacts hold what they held when they were kept.
     *
     * @throws ValueException if one is gone or damaged
     */
    void check(Values inputs) throws ValueException;

    /**
     * Takes over what a step has left.
     *
     * @param outputs the step's outputs
     * @return the same, each kept artifact with its digest
     * @throws ValueException if an artifact cannot be kept
     */
    Values keep(Values outputs) throws ValueException;

    /**
     * Puts kept artifacts where a step would have left them.
     *
     * @param outputs what another step gave
     * @param places where the step's outputs belong
     * @return the same outputs, their artifacts there
     * @throws ValueException if one is gone or damaged
     */
    Values place(Values outputs, StepPlaces places) throws ValueException;
}
