// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static dev.kfp4j.local.testing.TestPipeline.DATASET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.testing.Seed;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherInputTest {

    private static final StepPlaces NOWHERE = StepPlaces.of(Path.of("/t/out.json"), Map.of(), Map.of());

    @Test
    void document_hasTheShapeThatTheLauncherGives() {
        var places = StepPlaces.of(
                Path.of("/t/out.json"),
                Map.of("Output", Path.of("/t/o/Output")),
                Map.of("model", Path.of("/t/o/model")));
        var outputs = IoSpec.of(
                Map.of("Output", TestPipeline.required(ParameterType.STRING)), Map.of("model", TestPipeline.dataset()));
        var inputs = Values.of(
                Map.of("n", JsonValue.of(10)),
                Map.of("data", List.of(new ArtifactValue("data", DATASET, "/d", Map.of("rows", JsonValue.of(3))))));

        assertThat(new LauncherInput(inputs, outputs, places).json()).isEqualTo(Json.read("""
                                {"inputs": {
                                   "parameterValues": {"n": 10},
                                   "artifacts": {"data": {"artifacts": [
                                      {"name": "data", "type": {"instanceSchema": ""}, "uri": "/d", "metadata": {"rows": 3}}]}}},
                                 "outputs": {
                                   "parameters": {"Output": {"outputFile": "/t/o/Output"}},
                                   "artifacts": {"model": {"artifacts": [
                                      {"name": "model", "type": {"schemaTitle": "system.Dataset", "schemaVersion": "0.0.1"},
                                       "uri": "/t/o/model", "metadata": {}}]}},
                                   "outputFile": "/t/out.json"}}
                                """));
    }

    @Test
    void nothingGivenAndNothingMade_leavesOnlyTheOutputFile() {
        assertThat(new LauncherInput(Values.NONE, IoSpec.NONE, NOWHERE).text())
                .isEqualTo("{\"outputs\":{\"outputFile\":\"/t/out.json\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "<{{$.inputs.parameters['s']}}>                | <a \"b\"\\n>",
                "{{$.inputs.parameters['s']}}{{$.inputs.parameters['n']}} | a \"b\"\\n10",
                "{{$.inputs.parameters['small']}}              | 0.00001",
                "{{$.inputs.parameters['l']}}                  | [1,true]",
                "{{$.inputs.artifacts['d'].uri}}               | /first",
                "{{$.inputs.artifacts['d'].path}}              | /first",
                "{{$.outputs.artifacts['m'].path}}             | /t/m",
                "{{$.outputs.parameters['o'].output_file}}     | /t/o",
                "{{$.inputs.parameters['none']}}               | {{$.inputs.parameters['none']}}",
                "{{$.inputs.artifacts['d'].metadata['k']}}     | {{$.inputs.artifacts['d'].metadata['k']}}",
                "{{$}} {{$.pipeline_root}}                     | {{$}} {{$.pipeline_root}}",
                "{{$.inputs.parameters['recursive']}}          | {{$.inputs.parameters['n']}}",
            })
    void placeholderInAText_isReplacedOnceAndWithoutBreakingTheDocument(String text, String expected) {
        var values = Map.of(
                "s", JsonValue.of("a \"b\"\n"),
                "n", JsonValue.of(10),
                "small", new JsonValue.JsonNumber(new BigDecimal("0.00001")),
                "l", Json.read("[1,true]"),
                "recursive", JsonValue.of("{{$.inputs.parameters['n']}}"),
                "text", JsonValue.of(text));
        var artifacts = Map.of(
                "d",
                List.of(
                        new ArtifactValue("d", DATASET, "/first", Map.of()),
                        new ArtifactValue("d", DATASET, "/second", Map.of())));
        var outputs = IoSpec.of(
                Map.of("o", TestPipeline.required(ParameterType.STRING)), Map.of("m", TestPipeline.dataset()));
        var places = StepPlaces.of(Path.of("/t/out.json"), Map.of("o", Path.of("/t/o")), Map.of("m", Path.of("/t/m")));

        var json = new LauncherInput(Values.of(values, artifacts), outputs, places).json();

        var inputs = (JsonObject) json.members().get("inputs");
        var parameters = (JsonObject) inputs.members().get("parameterValues");
        assertThat(parameters.members().get("text")).isEqualTo(JsonValue.of(expected.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3",
        "3.5, 3.5",
        "0.00001, 1e-05",
        "123456.5, 123456.5",
        "1234567.5, 1.2345675e+06",
        "0.000012, 1.2e-05",
        "-0.00002, -2e-05",
        "1e20, 100000000000000000000"
    })
    void numberInAnArgument_isWrittenAsTheDriverDoes(String number, String expected) {
        var inputs = Values.of(Map.of("n", Json.read(number)), Map.of());
        var container =
                new Container("i", List.of(), List.of("--n={{$.inputs.parameters['n']}}"), List.of(), Optional.empty());
        assertThat(new LauncherInput(inputs, IoSpec.NONE, NOWHERE).arguments(container))
                .containsExactly("--n=" + expected);
    }

    @Test
    void wholeInputAsAnArgument_isAsciiAndReadsBack() {
        Seed.forEach(300, random -> {
            var text = new StringBuilder();
            random.ints(random.nextInt(30), 0, 0x11000)
                    .filter(c -> c < 0xd800 || c > 0xdfff)
                    .forEach(text::appendCodePoint);
            var inputs = Values.of(Map.of("s", JsonValue.of(text.toString())), Map.of());
            var input = new LauncherInput(inputs, IoSpec.NONE, NOWHERE);
            String argument = input.arguments(TestPipeline.container()).get(1);
            assertThat(argument).matches("[\\x20-\\x7e]*");
            assertThat(Json.read(argument)).isEqualTo(input.json());
        });
    }
}
