// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherOutputTest {

    private static final IoSpec NUMBER =
            IoSpec.of(Map.of("n", TestPipeline.required(ParameterType.NUMBER_INTEGER)), Map.of());
    private static final IoSpec TABLE = IoSpec.of(
            Map.of(),
            Map.of("t", new ArtifactSpec(TestPipeline.DATASET, false, false, "", Map.of("preset", JsonValue.of(1)))));

    @TempDir
    Path folder;

    private StepPlaces places;

    @BeforeEach
    void places() {
        places = StepPlaces.of(
                folder.resolve("out.json"), Map.of("n", folder.resolve("n")), Map.of("t", folder.resolve("t")));
    }

    @Test
    void valueInTheDocument_winsOverTheFile() throws Exception {
        Files.writeString(folder.resolve("n"), "1");
        write("{\"parameterValues\": {\"n\": 2}}");
        assertThat(LauncherOutput.read(NUMBER, places).parameters()).containsEntry("n", JsonValue.of(2));
    }

    @Test
    void valueInTheFileAlone_isTaken() throws Exception {
        Files.writeString(folder.resolve("n"), "1\n");
        assertThat(LauncherOutput.read(NUMBER, places).parameters()).containsEntry("n", JsonValue.of(1));
    }

    @Test
    void parameterThatIsNowhere_failsTheStep() throws Exception {
        write("{}");
        assertThatThrownBy(() -> LauncherOutput.read(NUMBER, places))
                .hasMessage("output parameter \"n\" is missing: the step succeeded but did not write it");
    }

    @Test
    void fileThatIsNotUtf8_failsTheStep() throws Exception {
        Files.write(folder.resolve("n"), new byte[] {(byte) 0xff});
        assertThatThrownBy(() -> LauncherOutput.read(NUMBER, places))
                .hasMessage("output parameter \"n\" has a file that is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]                                        | executor output: must be a JSON object",
                "{\"parameters\": {}}                      | executor output: unknown key \"parameters\"",
                "{\"artifacts\": []}                       | executor output: artifacts must be an object, not a list",
                "{\"artifacts\": {\"t\": {\"x\": 1}}}      | executor output: artifacts.t: unknown key \"x\"",
                "{\"artifacts\": {\"t\": {\"artifacts\": [{\"color\": 1}]}}} | executor output: artifacts.t: unknown key \"color\"",
                "{\"artifacts\": {\"t\": {\"artifacts\": [{\"metadata\": {\"a\": null}}]}}} | executor output: artifacts.t.metadata.a must not be null",
            })
    void whatTheLauncherRefuses_failsTheStep(String text, String message) throws Exception {
        write(text);
        assertThatThrownBy(() -> LauncherOutput.read(TABLE, places)).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customPath", "custom_path"})
    void artifactAtAPathOfItsOwn_isTakenOverFromThere(String key) throws Exception {
        Path own = Files.createDirectories(places.artifactPath("t").resolveSibling("own"));
        Files.writeString(own.resolve("part"), "x");
        write("{\"artifacts\": {\"t\": {\"artifacts\": [{\"" + key + "\": \"" + own + "\"}]}}}");

        var artifact = LauncherOutput.read(TABLE, places).artifacts().get("t").get(0);

        assertThat(artifact.uri()).isEqualTo(places.artifactPath("t").toString());
        assertThat(places.artifactPath("t").resolve("part")).hasContent("x");
        assertThat(own.resolve("part")).hasContent("x");
    }

    @Test
    void documentThatIsNoJson_failsTheStepWithThePlace() throws Exception {
        write("{\"parameterValues\": ");
        assertThatThrownBy(() -> LauncherOutput.read(NUMBER, places)).hasMessageStartingWith("executor output: JSON");
    }

    @Test
    void valueOfAnotherType_failsTheStep() throws Exception {
        write("{\"parameterValues\": {\"n\": \"2\"}}");
        assertThatThrownBy(() -> LauncherOutput.read(NUMBER, places))
                .hasMessage("output parameter \"n\" must be a whole number, not text: \"2\"");
    }

    @Test
    void undeclaredOutputs_areIgnored() throws Exception {
        write("{\"parameterValues\": {\"n\": 2, \"m\": 3}, \"artifacts\": {\"z\": {\"artifacts\": []}}}");
        assertThat(LauncherOutput.read(NUMBER, places).parameters()).containsOnlyKeys("n");
    }

    @Test
    void artifact_takesItsPlaceAndPresetsUnlessTheStepSaysOtherwise() throws Exception {
        var silent = LauncherOutput.read(TABLE, places).artifacts().get("t").get(0);
        assertThat(silent.uri()).isEqualTo(folder.resolve("t").toString());
        assertThat(silent.metadata()).containsEntry("preset", JsonValue.of(1));

        write("{\"artifacts\": {\"t\": {\"artifacts\": [{\"uri\": \"s3://b/k\", \"metadata\": {\"rows\": 2}}]}}}");
        var told = LauncherOutput.read(TABLE, places).artifacts().get("t").get(0);
        assertThat(told.uri()).isEqualTo("s3://b/k");
        assertThat(told.metadata()).containsEntry("preset", JsonValue.of(1)).containsEntry("rows", JsonValue.of(2));
        assertThat(told.type()).isEqualTo(TestPipeline.DATASET);
    }

    private void write(String text) throws Exception {
        Files.writeString(folder.resolve("out.json"), text);
    }
}
