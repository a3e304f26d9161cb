// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import dev.kfp4j.local.internal.values.StepView;
import java.util.Optional;

/** A step that was started. */
public interface RunningStep {

    /** Asks the step to stop, and kills it if it does not. Returns at once; no effect after its end. */
    void stop();

    /** Kills the step. Returns at once; no effect after its end. */
    default void kill() {
        stop();
    }

    /** Its view of files. */
    default StepView view() {
        return StepView.SAME;
    }

    /**
     * The reason of a failure that the exit status does not explain, after the end of the step.
     *
     * @return half a sentence for people; empty: the exit status explains it
     */
    default Optional<String> reason() {
        return Optional.empty();
    }
}
