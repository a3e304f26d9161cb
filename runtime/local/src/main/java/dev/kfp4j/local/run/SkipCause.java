// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** Why a task never ran. */
public sealed interface SkipCause {

    /** The task that it comes from. */
    TaskPath task();

    /** Half a sentence that goes on from the skipped task's name. */
    String text();

    /**
     * A task that it needs failed.
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
     * A condition does not hold: its own, that of a graph around it, or that of a task that it needs.
     *
     * @param task the task whose condition it is
     */
    record Condition(TaskPath task) implements SkipCause {
        @Override
        public String text() {
            return "condition of " + task + " is false";
        }
    }
}
