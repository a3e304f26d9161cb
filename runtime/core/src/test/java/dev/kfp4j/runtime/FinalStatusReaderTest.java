// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.dsl.TaskFinalStatus;
import dev.kfp4j.runtime.json.JsonException;
import dev.kfp4j.runtime.json.JsonReader;
import org.junit.jupiter.api.Test;

class FinalStatusReaderTest {

    private final Problems problems = new Problems();

    @Test
    void theClustersSpelling_isUnderstood() throws JsonException {
        TaskFinalStatus status = read(
                "{'state': 'COMPLETE', 'error': {}, 'pipelineJobResourceName': 'run-1', 'pipelineTaskName': 'guarded'}");

        assertThat(status).isEqualTo(new TaskFinalStatus("SUCCEEDED", "run-1", "guarded", 0, ""));
        assertThat(status.succeeded()).isTrue();
    }

    @Test
    void theLocalRunnersSpelling_isUnderstood() throws JsonException {
        TaskFinalStatus status = read("{'state': 'FAILED', 'pipeline_job_resource_name': 'run-1',"
                + " 'pipeline_task_name': 'guarded', 'error': {'code': 3, 'message': 'boom'}}");

        assertThat(status).isEqualTo(new TaskFinalStatus("FAILED", "run-1", "guarded", 3, "boom"));
        assertThat(status.succeeded()).isFalse();
    }

    @Test
    void aCachedResult_isASuccess_andACancelledOneIsNot() throws JsonException {
        assertThat(read("{'state': 'CACHED'}").succeeded()).isTrue();
        assertThat(read("{'state': 'CANCELED'}").succeeded()).isFalse();
    }

    @Test
    void whatDoesNotFit_isNoted() throws JsonException {
        read("{'error': {'code': 'x'}}");
        read("'SUCCEEDED'");

        assertThat(problems.lines())
                .containsExactly(
                        "status.state is missing; expected text",
                        "status.error.code: expected a whole number, found \"x\"",
                        "status: expected an object, found \"SUCCEEDED\"");
    }

    private TaskFinalStatus read(String json) throws JsonException {
        return FinalStatusReader.read(JsonStepValue.of("status", JsonReader.read(json.replace('\'', '"')), problems));
    }
}
