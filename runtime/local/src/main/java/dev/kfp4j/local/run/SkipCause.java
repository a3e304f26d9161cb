// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** The reason why a task did not run. */
public sealed interface SkipCause {

    /** The task that caused it. */
    TaskPath task();

    /** Half a sentence that continues the name of the skipped task. */
    String text();

    /**
     * A task failed that this task needs.
     *
     * @param task the task that failed
     */
    record Failure(TaskPath task) implements SkipCause {
        @Override
        public String text() {
            return "needs " + task;
        }
    }

    /**
     * A condition is false: that of the task, of a graph around it, or of a task that it needs.
     *
     * @param task the task with the condition
     */
    record Condition(TaskPath task) implements SkipCause {
        @Override
        public String text() {
            return "condition of " + task + " is false";
        }
    }
}
