// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.internal.runner.step.StepRunner;

/** Makes the memo of a run, once its store is open. */
@FunctionalInterface
public interface MemoMaker {

    /** Makes empty memos. */
    MemoMaker NONE = (history, artifacts, runner) -> StepMemo.NONE;

    /**
     * Makes the memo of a run.
     *
     * @param history the steps of all runs
     * @param artifacts keeps their artifacts
     * @param runner runs the steps
     */
    StepMemo make(StepHistory history, ArtifactKeeper artifacts, StepRunner runner);
}
