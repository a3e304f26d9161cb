// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Optional;

/**
 * {@code triggerPolicy: {condition: "...", strategy: ALL_UPSTREAM_TASKS_COMPLETED}}.
 *
 * @param condition CEL; the task runs only if it is true
 * @param strategy what must hold of the upstream tasks
 */
public record TriggerPolicy(Optional<String> condition, Strategy strategy) {

    /** What must hold of the upstream tasks before a task runs. */
    public enum Strategy {
        /** All have succeeded; the default, not written. */
        ALL_UPSTREAM_TASKS_SUCCEEDED,
        /** All have ended, well or not. */
        ALL_UPSTREAM_TASKS_COMPLETED
    }
}
