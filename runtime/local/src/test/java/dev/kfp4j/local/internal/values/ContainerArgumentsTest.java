// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainerArgumentsTest {

    private static final StepPlaces PLACES =
            StepPlaces.of(Path.of("/t/out.json"), Map.of("o", Path.of("/t/o")), Map.of("m", Path.of("/t/m")));

    private static final Values INPUTS = Values.of(
            Map.of(
                    "s", JsonValue.of("it's \"x\""),
                    "tiny", Json.read("0.00001"),
                    "nothing", JsonValue.NULL,
                    "list", Json.read("[\"<a&b>\"]"),
                    "image", JsonValue.of("repo/image:1"),
                    "number", JsonValue.of(2)),
            Map.of("data", List.of(new ArtifactValue("data", TestPipeline.DATASET, "/d", Map.of()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"IfPresent": {"InputName": "s", "Then": ["--s", "{{$.inputs.parameters['s']}}"]}} | --s,it's "x"
            {"IfPresent": {"InputName": "s", "Then": "one"}}                                   | one
            {"IfPresent": {"InputName": "gone", "Then": "a", "Else": ["b", "c"]}}              | b,c
            {"IfPresent": {"InputName": "nothing", "Then": "a", "Else": "b"}}                  | b
            {"IfPresent": {"InputName": "data", "Then": "a", "Else": "artifact"}}              | artifact
            {"IfPresent": {"InputName": "gone", "Then": "a"}}                                  | ``
            {"Concat": ["a", "{{$.inputs.parameters['s']}}"]}                                  | {"Concat": ["a", "it's "x""]}
            {{$.inputs.parameters['tiny']}}                                                    | 1e-05
            {{$.inputs.parameters['tiny']}}{{$.outputs.artifacts['m'].path}}                   | 0.00001/t/m
            {{$.inputs.parameters['list']}}                                                    | ["\\u003ca\\u0026b\\u003e"]
            <{{$.inputs.parameters['nothing']}}>                                               | <>
            {{$.pipeline_root}}                                                                | {{$.pipeline_root}}
            """)
    void word_becomesWhatDriverAndLauncherMakeOfIt(String word, String expected) throws ValueException {
        var input = new LauncherInput(INPUTS, IoSpec.NONE, PLACES);
        Container container = container(word);

        input.check(container);
        assertThat(String.join(",", input.arguments(container))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {{$.inputs.parameters['gone']}}                      | an argument uses the input "gone", which has no value
            {"IfPresent": {"InputName": "s", "Then": [1]}}       | must be texts or lists of texts
            {"IfPresent": {"Then": "a"}}                         | names no input
            {"IfPresent": {"InputName": "s"                      | is not JSON
            """)
    void wordThatTheDriverDoesNotTake_isRefused(String word, String message) {
        var input = new LauncherInput(INPUTS, IoSpec.NONE, PLACES);

        assertThatThrownBy(() -> input.check(container(word)))
                .isInstanceOf(ValueException.class)
                .hasMessageContaining(message);
    }

    @Test
    void workspaceInAConstant_isTheRunsFolder_wherePartOfAText() {
        var inputs =
                Values.of(Map.of("p", Json.read("[\"{{$.workspace_path}}/a\", \"{{$.workspace_path}}\"]")), Map.of());

        var text = new LauncherInput(inputs, IoSpec.NONE, PLACES, Optional.of(Path.of("/run/workspace"))).text();

        assertThat(text).contains("[\"/run/workspace/a\",\"/run/workspace\"]");
    }

    @Test
    void imageAndResources_areWhatTheInputSays_ifThatIsText() {
        var resources = new ResourceSpec(
                Optional.of("1"),
                Optional.of("{{$.inputs.parameters['number']}}"),
                Optional.of("{{$.inputs.parameters['s']}}"),
                Optional.empty(),
                Optional.empty());
        var container = new Container(
                "before {{$.inputs.parameters['image']}} after",
                List.of(),
                List.of(),
                List.of(),
                Optional.of(resources));

        Container given = DynamicContainer.of(container, INPUTS);

        assertThat(given.image()).isEqualTo("repo/image:1");
        assertThat(given.resources().orElseThrow().cpuRequest()).contains("1");
        assertThat(given.resources().orElseThrow().cpuLimit()).isEmpty();
        assertThat(given.resources().orElseThrow().memoryRequest()).contains("it's \"x\"");
    }

    private static Container container(String word) {
        return new Container("i", List.of(), List.of(word), List.of(), Optional.empty());
    }
}
