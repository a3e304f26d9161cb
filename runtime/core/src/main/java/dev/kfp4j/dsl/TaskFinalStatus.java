// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

/**
 * How the guarded part of a pipeline ended; filled in by the engine for a component that runs as an exit handler.
 *
 * @param state {@code SUCCEEDED} or {@code FAILED}, or another state's name as the engine gives it; a cluster's {@code
 *     COMPLETE} and {@code CACHED} are read as {@code SUCCEEDED}
 * @param jobResourceName the run's name on the cluster
 * @param taskName the task or group that ended
 * @param errorCode 0 where none is known
 * @param errorMessage empty where none is known
 */
public record TaskFinalStatus(
        String state, String jobResourceName, String taskName, int errorCode, String errorMessage) {

    /** Whether all went well. */
    public boolean succeeded() {
        return state.equals("SUCCEEDED");
    }
}
