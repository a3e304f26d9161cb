// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.kubernetes.PipelineConfig.TimeToLive;
import dev.kfp4j.manifest.kubernetes.PipelineConfig.Workspace;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PipelineConfigTest {
    @Test
    void allSettings_areWrittenAsKfpDoes_andReadBackEqual() throws Exception {
        var config = new PipelineConfig(
                Optional.of(Duration.ofSeconds(99)),
                new TimeToLive(
                        Optional.of(Duration.ofSeconds(10)),
                        Optional.of(Duration.ofSeconds(20)),
                        Optional.of(Duration.ofSeconds(30))),
                Optional.of(new Workspace("1Gi", List.of("ReadWriteOnce"), "fast")));
        JsonObject json = json("""
                {"activeDeadlineSeconds": 99, "resourceTtlOnCompletion": 10, "resourceTtlOnSuccess": 20,
                 "resourceTtlOnFailure": 30,
                 "workspace": {"size": "1Gi", "kubernetes": {
                   "pvcSpecPatch": {"accessModes": ["ReadWriteOnce"], "storageClassName": "fast"}}}}""");
        assertThat(config.write()).isEqualTo(json);
        assertThat(PipelineConfig.read(json)).isEqualTo(config);
    }

    @Test
    void nothing_isAnEmptyObject() throws Exception {
        assertThat(PipelineConfig.NONE.write()).isEqualTo(json("{}"));
        assertThat(PipelineConfig.read(json("{\"fieldOfTomorrow\": 1}"))).isEqualTo(PipelineConfig.NONE);
    }

    @Test
    void workspaceOfDefaults_hasAnEmptyPatch_forAClusterToMakeIt() throws Exception {
        var none = PipelineConfig.NONE;
        var config = new PipelineConfig(
                none.deadline(), none.timeToLive(), Optional.of(new Workspace("1Gi", List.of(), "")));
        JsonObject json = json("{\"workspace\": {\"size\": \"1Gi\", \"kubernetes\": {\"pvcSpecPatch\": {}}}}");
        assertThat(config.write()).isEqualTo(json);
        assertThat(PipelineConfig.read(json)).isEqualTo(config);
        assertThat(PipelineConfig.hasWorkspace(json)).isTrue();
        assertThat(PipelineConfig.hasWorkspace(json("{}"))).isFalse();
    }

    @Test
    void deadlineOfAnotherForm_isRefused() {
        assertThatThrownBy(() -> PipelineConfig.read(json("{\"activeDeadlineSeconds\": \"soon\"}")))
                .hasMessage("activeDeadlineSeconds must be a whole number of seconds above 0");
    }

    @Test
    void fields_areTheSchemas() {
        assertThat(PipelineConfig.Field.of("workspace")).contains(PipelineConfig.Field.WORKSPACE);
        assertThat(PipelineConfig.Field.of("fieldOfTomorrow")).isEmpty();
    }

    private static JsonObject json(String text) {
        return (JsonObject) Json.read(text);
    }
}
