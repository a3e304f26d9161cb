// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.internal.runner.step.StepRunner;

/** Makes the memo of a run, when its store has been opened. */
@FunctionalInterface
public interface MemoMaker {

    /** Makes memories that remember nothing. */
    MemoMaker NONE = (history, artifacts, runner) -> StepMemo.NONE;

    /**
     * Makes one.
     *
     * @param history what the steps of all runs did
     * @param artifacts keeps what they left
     * @param runner runs the steps
     */
    StepMemo make(StepHistory history, ArtifactKeeper artifacts, StepRunner runner);
}
