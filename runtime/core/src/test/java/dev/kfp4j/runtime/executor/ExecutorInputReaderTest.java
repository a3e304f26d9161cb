// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExecutorInputReaderTest {

    @Test
    void everything_isReadToItsPlace() throws ExecutorInputException {
        ExecutorInput input = ExecutorInputReader.read("""
                {"inputs": {
                   "parameterValues": {"epochs": 10, "tags": ["a"]},
                   "artifacts": {"data": {"artifacts": [
                      {"name": "41", "type": {"instanceSchema": ""}, "uri": "minio://b/k",
                       "metadata": {"display_name": "out", "rows": 100}},
                      {"name": "42", "uri": "gs://b/l"}]}}},
                 "outputs": {
                   "parameters": {"Output": {"outputFile": "/tmp/kfp/outputs/Output"}},
                   "artifacts": {"model": {"artifacts": [{"name": "model", "uri": "s3://b/m", "metadata": {}}]}},
                   "outputFile": "/s3/b/output_metadata.json"}}
                """);

        assertThat(input.parameters()).isEqualTo(Map.of("epochs", 10L, "tags", List.of("a")));
        assertThat(input.artifacts().get("data"))
                .containsExactly(
                        new ArtifactEntry(
                                "41",
                                "minio://b/k",
                                Path.of("/minio/b/k"),
                                Map.of("display_name", "out", "rows", 100L)),
                        new ArtifactEntry("42", "gs://b/l", Path.of("/gcs/b/l"), Map.of()));
        assertThat(input.outputArtifacts())
                .isEqualTo(Map.of("model", new ArtifactEntry("model", "s3://b/m", Path.of("/s3/b/m"), Map.of())));
        assertThat(input.outputFile()).isEqualTo(Path.of("/s3/b/output_metadata.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"inputs\": {}, \"outputs\": {}}",
                "{\"inputs\": null, \"outputs\": null}",
                "{\"inputs\": {\"parameterValues\": {}, \"artifacts\": {}}, \"outputs\": {\"artifacts\": null}}",
                "{\"later\": 1, \"inputs\": {\"later\": 2}, \"outputs\": {\"outputFile\": \"\"}}",
            })
    void whatIsEmpty_mayBeMissing(String json) throws ExecutorInputException {
        assertThat(ExecutorInputReader.read(json)).isEqualTo(new ExecutorInput(Map.of(), Map.of(), Map.of(), null));
    }

    @Test
    void anOutputListWithoutAnArtifact_givesNoPlace_andAnInputListIsEmpty() throws ExecutorInputException {
        ExecutorInput input = ExecutorInputReader.read(
                "{\"inputs\": {\"artifacts\": {\"a\": {}}}, \"outputs\": {\"artifacts\": {\"b\": {\"artifacts\": []}}}}");

        assertThat(input.artifacts()).isEqualTo(Map.of("a", List.of()));
        assertThat(input.outputArtifacts()).isEmpty();
    }

    @Test
    void metadata_isTakenOutOfTheStoresWrappers_onceAndAtTheOutermostLevel() throws ExecutorInputException {
        ExecutorInput input = ExecutorInputReader.read("""
                {"inputs": {"artifacts": {"a": {"artifacts": [{"uri": "/p", "metadata": {
                   "labels": {"list": [1, {"list": [2]}]},
                   "shape": {"struct": {"struct": {"x": 1}}},
                   "both": {"list": [1], "struct": {}},
                   "plain": {"list": 7}}}]}}}}
                """);

        assertThat(input.artifacts().get("a").get(0).metadata())
                .isEqualTo(Map.of(
                        "labels", List.of(1L, Map.of("list", List.of(2L))),
                        "shape", Map.of("struct", Map.of("x", 1L)),
                        "both", Map.of("list", List.of(1L), "struct", Map.of()),
                        "plain", Map.of("list", 7L)));
    }

    @Test
    void artifactsInTheWorkspace_lieThere() throws ExecutorInputException {
        ExecutorInput input = ExecutorInputReader.read("""
                {"inputs": {"artifacts": {"a": {"artifacts": [
                   {"uri": "minio://b/k", "metadata": {"_kfp_workspace": true}}]}}}}
                """);

        assertThat(input.artifacts().get("a").get(0).path()).isEqualTo(Path.of("/kfp-workspace/.artifacts/minio/b/k"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1]                                               | the text: expected an object, found a list",
                "null                                              | the text: expected an object, found null",
                "{\"inputs\": 3}                                   | inputs: expected an object, found 3",
                "{\"inputs\": {\"parameterValues\": [1]}}          | inputs.parameterValues: expected an object, found a list",
                "{\"inputs\": {\"artifacts\": {\"a\": \"x\"}}}     | inputs.artifacts.a: expected an object, found \"x\"",
                "{\"inputs\": {\"artifacts\": {\"a\": {\"artifacts\": {}}}}} | inputs.artifacts.a.artifacts: expected a list, found an object",
                "{\"inputs\": {\"artifacts\": {\"a\": {\"artifacts\": [7]}}}} | inputs.artifacts.a.artifacts[0]: expected an object, found 7",
                "{\"outputs\": {\"artifacts\": {\"a\": {\"artifacts\": [{\"uri\": 7}]}}}} | outputs.artifacts.a.artifacts[0].uri: expected text, found 7",
                "{\"outputs\": {\"outputFile\": true}}             | outputs.outputFile: expected text, found true",
                "{\"inputs\": }                                    | not JSON: line 1, column 12: expected a value, found \"}\"",
            })
    void anotherShape_isRefusedWithItsPlace(String json, String message) {
        assertThatThrownBy(() -> ExecutorInputReader.read(json))
                .isInstanceOf(ExecutorInputException.class)
                .hasMessage(message);
    }
}
