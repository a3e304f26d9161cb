// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/** What KFP itself knows of a run, filled in when a task starts; stands alone in an input, never inside text. */
public enum RunValue {
    /** The run's display name. */
    RUN_NAME("pipeline_job_name"),
    /** The run's name as a resource of the cluster. */
    RUN_RESOURCE_NAME("pipeline_job_resource_name"),
    /** The run's id. */
    RUN_ID("pipeline_job_uuid"),
    /** When the run was made, RFC 3339 in UTC. */
    RUN_CREATE_TIME("pipeline_job_create_time_utc"),
    /** When the run was due, RFC 3339 in UTC. */
    RUN_SCHEDULE_TIME("pipeline_job_schedule_time_utc"),
    /** The task's name. */
    TASK_NAME("pipeline_task_name"),
    /** The task's id. */
    TASK_ID("pipeline_task_uuid"),
    /** Where the run's workspace is mounted; the only one that KFP fills in inside text too. */
    WORKSPACE_PATH("workspace_path");

    private final String key;

    RunValue(String key) {
        this.key = key;
    }

    /** The placeholder, such as <code>{{$.pipeline_job_name}}</code>. */
    public String placeholder() {
        return "{{$." + key + "}}";
    }
}
