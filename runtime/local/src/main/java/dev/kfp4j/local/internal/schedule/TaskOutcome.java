// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.Origin;
import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.Values;

/** How a task ended. */
sealed interface TaskOutcome {

    /** What it gave; nothing unless it ended well. */
    default Values outputs() {
        return Values.NONE;
    }

    /**
     * It ended well.
     *
     * @param outputs what it gave
     */
    record Succeeded(Values outputs) implements TaskOutcome {}

    /**
     * It did not run, as another task had done the same.
     *
     * @param inputs what it was given
     * @param outputs what the other one gave
     * @param origin the other one
     */
    record Cached(Values inputs, Values outputs, Origin origin) implements TaskOutcome {}

    /**
     * It had ended well before its run was interrupted.
     *
     * @param task as it ended
     */
    record Kept(TaskResult task) implements TaskOutcome {
        @Override
        public Values outputs() {
            return task.outputs();
        }
    }

    /**
     * It failed for good.
     *
     * @param failure why
     */
    record Failed(StepFailure failure) implements TaskOutcome {}

    /**
     * It never ran.
     *
     * @param cause why
     */
    record Skipped(SkipCause cause) implements TaskOutcome {}

    /**
     * It was stopped, or did not start, because the run is being ended.
     *
     * @param began whether it had started
     */
    record Cancelled(boolean began) implements TaskOutcome {}

    /** Takes what has become of a task. */
    interface Ending {
        void ended(TaskOutcome outcome);
    }
}
