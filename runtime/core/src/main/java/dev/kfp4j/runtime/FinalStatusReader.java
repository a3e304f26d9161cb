// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.dsl.TaskFinalStatus;

/**
 * Reads the final status of other tasks. A cluster writes {@code pipelineTaskName} and {@code COMPLETE}; KFP's local
 * runner writes {@code pipeline_task_name} and {@code SUCCEEDED}. This class reads both.
 */
final class FinalStatusReader {
    private FinalStatusReader() {}

    static TaskFinalStatus read(StepValue status) {
        if (status.isNull()) {
            return new TaskFinalStatus("", "", "", 0, "");
        }
        StepValue error = status.member("error");
        StepValue code = error.isNull() ? error : error.member("code");
        StepValue message = error.isNull() ? error : error.member("message");
        return new TaskFinalStatus(
                state(status.member("state").string()),
                textOf(status, "pipelineJobResourceName", "pipeline_job_resource_name"),
                textOf(status, "pipelineTaskName", "pipeline_task_name"),
                code.isNull() ? 0 : code.integer(),
                message.isNull() ? "" : message.string());
    }

    /** A cached result comes from an earlier task that succeeded. */
    private static String state(String state) {
        return state.equals("COMPLETE") || state.equals("CACHED") ? "SUCCEEDED" : state;
    }

    private static String textOf(StepValue status, String name, String otherName) {
        StepValue value = status.member(name);
        if (value.isNull()) {
            value = status.member(otherName);
        }
        return value.isNull() ? "" : value.string();
    }
}
