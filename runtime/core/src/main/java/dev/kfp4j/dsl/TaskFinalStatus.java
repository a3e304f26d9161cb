// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * The final status of other tasks. The engine provides it to exit handlers and to tasks that ignore upstream failures.
 *
 * @param state {@code SUCCEEDED}, {@code FAILED} or another state of the engine; a cluster's {@code COMPLETE} and
 *     {@code CACHED} are read as {@code SUCCEEDED}
 * @param jobResourceName the resource name of the run
 * @param taskName the task or group that ended
 * @param errorCode the error code, or 0 if it is unknown
 * @param errorMessage the error message, or an empty text if it is unknown
 */
public record TaskFinalStatus(
        String state, String jobResourceName, String taskName, int errorCode, String errorMessage) {

    /** Returns whether the state is {@code SUCCEEDED}. */
    public boolean succeeded() {
        return state.equals("SUCCEEDED");
    }
}
