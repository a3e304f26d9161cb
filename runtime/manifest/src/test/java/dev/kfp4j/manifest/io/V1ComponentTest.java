// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ComponentFile;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code component.yaml} of KFP v1. */
class V1ComponentTest {
    private static final int MUTATIONS = 3_000;
    /** What means something to YAML. */
    private static final String NOISE = "{}[]:,'\"&*!|>-# \n\t0a~";

    private static final String SOUND = """
            name: Train it Well!
            description: Trains.
            metadata:
              annotations: {author: somebody}
            inputs:
            - {name: Training data, type: CSV}
            - {name: Extra, type: Dataset, optional: true}
            - {name: rows, type: Integer, default: '10', description: How many.}
            - {name: text, type: String, optional: true}
            - {name: conf, type: JsonObject, optional: true}
            outputs:
            - {name: Model out, type: Model}
            - {name: loss, type: Float}
            implementation:
              container:
                image: acme/train:1
                command: [train, {inputPath: Training data}, {inputUri: Training data}, {executorInput: null}]
                args:
                - {inputValue: rows}
                - {if: {cond: {isPresent: text}, then: [--text, {inputValue: text}], else: [--none, "\\u00e9\\n"]}}
                - {if: {cond: {isPresent: Extra}, then: {concat: ['a"', {inputPath: Extra}]}}}
                - {outputPath: Model out}
                - {outputPath: loss}
                - {outputUri: Model out}
                env: {MODE: fast}
            """;

    private static ComponentFile read(String text) {
        return ComponentYaml.read(text, "c.yaml");
    }

    private static Container container(ComponentFile file) {
        return (Container) file.manifest().pipeline().executors().get("exec-" + file.taskName());
    }

    @Test
    void placeholders_becomeThoseOfV2() {
        var container = container(read(SOUND));
        assertThat(container.command())
                .containsExactly(
                        "train",
                        "{{$.inputs.artifacts['training_data'].path}}",
                        "{{$.inputs.artifacts['training_data'].uri}}",
                        "{{$}}");
        assertThat(container.args())
                .containsExactly(
                        "{{$.inputs.parameters['rows']}}",
                        "{\"IfPresent\": {\"InputName\": \"text\", \"Then\": [\"--text\","
                                + " \"{{$.inputs.parameters['text']}}\"], \"Else\": [\"--none\", \"\\u00e9\\n\"]}}",
                        "{\"IfPresent\": {\"InputName\": \"extra\", \"Then\": {\"Concat\": [\"a\\\"\","
                                + " \"{{$.inputs.artifacts['extra'].path}}\"]}}}",
                        "{{$.outputs.artifacts['model_out'].path}}",
                        "{{$.outputs.parameters['loss'].output_file}}",
                        "{{$.outputs.artifacts['model_out'].uri}}");
        assertThat(container.env()).containsExactly(new EnvVar("MODE", "fast"));
    }

    @Test
    void inputsAndOutputs_haveTypesAndNamesOfV2AndKeepTheirOrder() {
        var file = read(SOUND);
        var inputs = file.component().inputs();
        assertThat(file.taskName()).isEqualTo("train-it-well");
        assertThat(file.inputs()).containsExactly("training_data", "extra", "rows", "text", "conf");
        assertThat(file.outputs()).containsExactly("model_out", "loss");
        assertThat(inputs.artifacts())
                .containsEntry(
                        "training_data",
                        new ArtifactSpec(new ArtifactType("system.Artifact", "0.0.1"), false, false, "", Map.of()))
                .containsEntry(
                        "extra",
                        new ArtifactSpec(new ArtifactType("system.Dataset", "0.0.1"), false, true, "", Map.of()));
        assertThat(inputs.parameters())
                .containsEntry(
                        "rows",
                        new ParameterSpec(
                                ParameterType.NUMBER_INTEGER,
                                Optional.of(JsonValue.of(10)),
                                true,
                                "How many.",
                                List.of()));
        assertThat(file.component().outputs().parameters().get("loss").type()).isEqualTo(ParameterType.NUMBER_DOUBLE);
    }

    @Test
    void whatItBecomes_isAComponentOfV2() {
        var file = read(SOUND);
        var again = read(ManifestYaml.write(file.manifest()));
        assertThat(again.manifest()).isEqualTo(file.manifest());
        assertThat(again.component()).isEqualTo(file.component());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '¤',
            value = {
                "Integer|'7'|7",
                "Int|7|7",
                "Float|'0.5'|0.5",
                "Double|2|2",
                "String|7|\"7\"",
                "Text|'a b'|\"a b\"",
                "Bool|'True'|true",
                "Boolean|'no'|false",
                "Bool|true|true",
                "List|'[1]'|[1]",
                "JsonArray|[1]|[1]",
                "'List[str]'|'[\"a\"]'|[\"a\"]",
                "'typing.Dict[str, int]'|'{\"a\": 1}'|{\"a\":1}"
            })
    void defaults_areOfTheirTypes(String type, String value, String json) {
        var file = read("""
                name: c
                inputs: [{name: x, type: %s, default: %s}]
                implementation: {container: {image: i, command: [c, {inputValue: x}]}}
                """.formatted(type, value));
        assertThat(file.component().inputs().parameters().get("x").defaultValue())
                .contains(Json.read(json));
    }

    private static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("name: Train it Well!", "name: '!!'", "1:1: name: has neither letters nor digits"),
                Arguments.of(
                        "metadata:",
                        "meta:",
                        "unknown key \"meta\"; known: description, implementation, inputs,"
                                + " metadata, name, outputs, version"),
                Arguments.of("'10'", "ten", "8:31: inputs[2].default: is not a valid default of type NUMBER_INTEGER"),
                Arguments.of(
                        "name: rows",
                        "name: Extra!",
                        "8:4: inputs[2].name: the input \"Extra!\" is called \"extra\" in KFP v2, as \"Extra\" is; names"
                                + " must be unique"),
                Arguments.of(
                        "{inputValue: rows}",
                        "{inputValue: row}",
                        "19:8: implementation.container.args[0].inputValue: there is no input \"row\"; known: Training"
                                + " data, Extra, rows, text, conf"),
                Arguments.of(
                        "{inputPath: Training data}",
                        "{inputPath: rows}",
                        "17:23: implementation.container.command[1].inputPath: \"rows\" is a parameter, which has no file;"
                                + " use its inputValue, or give it an artifact type"),
                Arguments.of(
                        "{inputValue: rows}",
                        "{inputValue: Extra}",
                        "19:8: implementation.container.args[0].inputValue: \"Extra\" is an artifact, which has no value;"
                                + " use its inputPath or inputUri"),
                Arguments.of(
                        "- {inputValue: rows}",
                        "- 10",
                        "19:7: implementation.container.args[0]: is neither a text nor a placeholder; put numbers and booleans"
                                + " in quotes"),
                Arguments.of(
                        "{inputValue: rows}",
                        "{value: rows}",
                        "19:7: implementation.container.args[0]: must have exactly one of concat, executorInput, if,"
                                + " inputPath, inputUri, inputValue, outputPath, outputUri, and has \"value\""),
                Arguments.of(
                        "env: {MODE: fast}",
                        "fileOutputs: {loss: /tmp/loss}",
                        "25:5: implementation.container.fileOutputs: is not supported: KFP v2 does not look into that"
                                + " file; use {outputPath: ...} in the command"),
                Arguments.of(
                        "  container:",
                        "  graph: {}\n  container:",
                        "15:3: implementation.graph: is not supported: compile the graph with KFP v2 and import that"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_isRefusedWithLineAndColumn(String sound, String wrong, String message) {
        assertThat(SOUND).contains(sound);
        assertThatThrownBy(() -> read(SOUND.replace(sound, wrong)))
                .isInstanceOf(ManifestException.class)
                .message()
                .isEqualTo((message.startsWith("unknown") ? "c.yaml: " : "c.yaml:") + message);
    }

    @Test
    void mistakeInAManifest_isRefusedWithLineAndColumn() {
        var manifest = ManifestYaml.write(read(SOUND).manifest());
        assertThatThrownBy(() -> read(manifest.replace("isOptional: true", "isOptional: 1")))
                .hasMessageMatching("c\\.yaml:\\d+:\\d+: components\\.comp-train-it-well\\.inputDefinitions"
                        + "\\.parameters\\.conf\\.isOptional: is the number 1 where true or false is wanted");
    }

    @Test
    void mutatedText_isReadOrRefusedWithOneLine() {
        long seed = Long.getLong("kfp4j.seed", System.nanoTime());
        var random = new Random(seed);
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(SOUND, random);
            try {
                assertThat(read(text).taskName()).isNotEmpty();
            } catch (ManifestException e) {
                assertThat(e.getMessage())
                        .as("seed " + seed)
                        .startsWith("c.yaml")
                        .doesNotContain("\n");
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError("seed " + seed + ", " + e + " for\n" + text, e);
            }
        }
    }

    /** Replaces, doubles, swaps or leaves out pieces, so that most of the text stays what it was. */
    private static String mutated(String text, Random random) {
        var mutated = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(4); i++) {
            int at = random.nextInt(mutated.length());
            int end = Math.min(mutated.length(), at + 1 + random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2 -> mutated.setCharAt(at, NOISE.charAt(random.nextInt(NOISE.length())));
                default -> mutated.insert(random.nextInt(mutated.length()), mutated.substring(at, end));
            }
        }
        return mutated.toString();
    }
}
