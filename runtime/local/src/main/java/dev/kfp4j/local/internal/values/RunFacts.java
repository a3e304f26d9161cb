// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Facts about the run that the constants of a task can refer to: the {@code {{$.pipeline_…}}} placeholders. */
final class RunFacts {

    private RunFacts() {}

    /**
     * Returns the text that replaces a constant that consists of such a placeholder.
     *
     * @param constant the constant
     * @param run the run
     * @param graph the graph that contains the task
     * @param taskName the name of the task
     */
    static Optional<String> text(String constant, RunInfo run, TaskPath graph, String taskName) {
        return switch (constant) {
            case "{{$.pipeline_job_name}}", "{{$.pipeline_job_resource_name}}" -> Optional.of(run.name());
            case "{{$.pipeline_job_uuid}}" -> Optional.of(run.id().toString());
            case "{{$.pipeline_task_name}}" -> Optional.of(taskName);
            case "{{$.pipeline_task_uuid}}" -> Optional.of(graphId(run, graph));
            case "{{$.pipeline_job_create_time_utc}}", "{{$.pipeline_job_schedule_time_utc}}" ->
                Optional.of(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        run.started().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)));
            default -> Optional.empty();
        };
    }

    /** As on a cluster, the id of the enclosing graph's execution, shared by all tasks of that graph. */
    private static String graphId(RunInfo run, TaskPath graph) {
        return UUID.nameUUIDFromBytes((run.id() + "/" + graph).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
