// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

/**
 * A property of a run or task that KFP fills in when a task starts. It is the whole value of an input; inside text KFP
 * replaces only the workspace path.
 */
public enum RunValue {
    /** The run's display name. */
    RUN_NAME("pipeline_job_name"),
    /** The run's name as a resource of the cluster. */
    RUN_RESOURCE_NAME("pipeline_job_resource_name"),
    /** The run's id. */
    RUN_ID("pipeline_job_uuid"),
    /** The time at which the run was created, RFC 3339 in UTC. */
    RUN_CREATE_TIME("pipeline_job_create_time_utc"),
    /** The time for which the run was scheduled, RFC 3339 in UTC. */
    RUN_SCHEDULE_TIME("pipeline_job_schedule_time_utc"),
    /** The task's name. */
    TASK_NAME("pipeline_task_name"),
    /** The task's id. */
    TASK_ID("pipeline_task_uuid"),
    /** The mount path of the run's workspace. KFP replaces this one inside text too. */
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
