// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Optional;

/**
 * {@code triggerPolicy: {condition: "...", strategy: ALL_UPSTREAM_TASKS_COMPLETED}}.
 *
 * @param condition a condition in CEL; the task runs only if it is true
 * @param strategy the required state of the upstream tasks
 */
public record TriggerPolicy(Optional<String> condition, Strategy strategy) {

    /** The required state of the upstream tasks before a task runs. */
    public enum Strategy {
        /** All have succeeded. This is the default, which is not written. */
        ALL_UPSTREAM_TASKS_SUCCEEDED,
        /** All have ended, even if they failed. */
        ALL_UPSTREAM_TASKS_COMPLETED
    }
}
