// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;

/** The outcome of a task. */
sealed interface TaskOutcome {

    /** Its outputs; none unless it succeeded. */
    default Values outputs() {
        return Values.NONE;
    }

    /**
     * It succeeded.
     *
     * @param outputs its outputs
     */
    record Succeeded(Values outputs) implements TaskOutcome {}

    /**
     * It did not run, and reuses the outputs of an identical task.
     *
     * @param inputs its inputs
     * @param outputs the outputs of the identical task
     * @param origin the identical task
     */
    record Cached(Values inputs, Values outputs, Origin origin) implements TaskOutcome {}

    /**
     * It had succeeded before its run was interrupted.
     *
     * @param task the task as it ended
     */
    record Kept(TaskResult task) implements TaskOutcome {
        @Override
        public Values outputs() {
            return task.outputs();
        }
    }

    /**
     * It failed and has no attempt left.
     *
     * @param failure the reason
     */
    record Failed(StepFailure failure) implements TaskOutcome {}

    /**
     * It never ran.
     *
     * @param cause the reason
     */
    record Skipped(SkipCause cause) implements TaskOutcome {}

    /**
     * It was stopped, or did not start, because the run is being cancelled.
     *
     * @param began whether it had started
     */
    record Cancelled(boolean began) implements TaskOutcome {}

    /** Receives the outcome of a task. */
    interface Ending {
        void ended(TaskOutcome outcome);
    }
}
