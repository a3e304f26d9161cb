// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

import dev.kfp4j.local.internal.values.StepView;
import java.util.Optional;

/** An attempt that was started. */
public interface RunningStep {

    /** Asks it to stop, and makes it stop if it does not; returns at once. Does nothing when it has ended. */
    void stop();

    /** Makes it stop without asking it first; returns at once. Does nothing when it has ended. */
    default void kill() {
        stop();
    }

    /** How it sees files. */
    default StepView view() {
        return StepView.SAME;
    }

    /**
     * Why it failed, once it has ended, where the exit status does not say it.
     *
     * @return half a sentence for people; empty: the status says all
     */
    default Optional<String> reason() {
        return Optional.empty();
    }
}
