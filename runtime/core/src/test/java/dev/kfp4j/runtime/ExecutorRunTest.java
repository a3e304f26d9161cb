// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.artifacts.ArtifactHandle;
import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.artifacts.Metrics;
import dev.kfp4j.artifacts.Model;
import dev.kfp4j.runtime.json.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step called as KFP calls it. */
class ExecutorRunTest {

    @TempDir
    Path folder;

    @AfterEach
    void noScratchFolderIsLeft() throws IOException {
        assertThat(System.getProperty(ArtifactHandle.SCRATCH_PROPERTY)).isNull();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith(".")))
                    .isEmpty();
        }
    }

    @Test
    void outputs_goToTheirPlaces_andIntoTheExecutorOutput() throws IOException {
        Outcome outcome = run(
                new TrainStep(),
                "{'rate': 1, 'trees': 10.0}",
                "{'x_train': {'artifacts': [{'name': '41', 'uri': 's3://b/k'}]}}",
                "model",
                "metrics");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(Files.readString(folder.resolve("out/model"))).isEqualTo("model of /s3/b/k");
        assertThat(executorOutput())
                .isEqualTo(("{'parameterValues':{'score':0.5,'inputs':{'rate':1.0,'trees':10,'kind':'linear',"
                                + "'shuffle':null,'seed':null,'layers':[1,2],'options':null,'x_train':'/s3/b/k','more':[]}},"
                                + "'artifacts':{"
                                + "'model':{'artifacts':[{'name':'model','uri':'OUT/model','metadata':{'framework':'tribuo'}}]},"
                                + "'metrics':{'artifacts':[{'name':'metrics','uri':'OUT/metrics','metadata':{'error':0.25}}]}}}")
                        .replace('\'', '"')
                        .replace("OUT", folder.resolve("out").toString()));
        assertThat(folder.resolve("out/metrics")).doesNotExist();
    }

    @Test
    void allMistakesInTheInputs_areNamed_andNothingIsWritten() throws IOException {
        Outcome outcome = run(
                new TrainStep(),
                "{'trees': 1e10, 'kind': 'oak', 'shuffle': 1, 'seed': 9007199254740992, 'layers': [1, 2.5, 'x'],"
                        + " 'options': {'name': 3, 'dept': 1}}",
                "{}",
                "model",
                "metrics");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errorLines())
                .containsExactly(
                        "train-model: missing required input x_train",
                        "train-model: missing required input rate",
                        "train-model: trees: expected a whole number from -2147483648 to 2147483647, found 1.0E10",
                        "train-model: kind: expected one of linear, forest, found \"oak\"",
                        "train-model: shuffle: expected true or false, found 1",
                        "train-model: seed: expected a whole number from -9007199254740991 to 9007199254740991,"
                                + " found 9007199254740992",
                        "train-model: layers[1]: expected a whole number, found 2.5",
                        "train-model: layers[2]: expected a whole number, found \"x\"",
                        "train-model: options.name: expected text, found 3",
                        "train-model: options.dept is unknown; did you mean depth?");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void missingMembers_areSaidToBeMissing() throws IOException {
        Outcome outcome = run(
                new TrainStep(),
                "{'rate': 1, 'options': {}}",
                "{'x_train': {'artifacts': [{'uri': '/x'}]}}",
                "model",
                "metrics");

        assertThat(outcome.errorLines()).containsExactly("train-model: options.name is missing; expected text");
    }

    @Test
    void aPlaceForAnOutputArtifact_mustBeGiven_andLocal() {
        Outcome outcome = Outcome.of(
                new TrainStep(),
                "--executor_input={\"inputs\": {\"parameterValues\": {\"rate\": 1}, \"artifacts\": {\"x_train\":"
                        + " {\"artifacts\": [{\"uri\": \"/x\"}]}}}, \"outputs\": {\"artifacts\": {\"model\":"
                        + " {\"artifacts\": [{\"uri\": \"https://x/y\"}]}}}}");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.errorLines())
                .containsExactly(
                        "train-model: --executor_input: outputs.artifacts.model: no local path for the URI"
                                + " \"https://x/y\"",
                        "train-model: --executor_input: outputs.artifacts.metrics is missing");
    }

    @Test
    void malformedExecutorInputs_areRefused() {
        assertRefused(
                "--executor_input: not JSON: line 1, column 1: expected a value, found the end",
                "--executor_input",
                "");
        assertRefused("--executor_input needs a value", "--executor_input");
        assertRefused("--executor_input must be the only argument", "--executor_input", "{}", "--rate=1");
        assertRefused("--executor_input must be the only argument", "--rate=1", "--executor_input={}");
        assertRefused("--executor_input: inputs: expected an object, found 1", "--executor_input", "{\"inputs\": 1}");
        assertRefused("--executor_input: no such file: /no/such", "--executor_input", "@/no/such");
    }

    @Test
    void anExecutorInput_mayLieInAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("input.json"), "{\"inputs\":{\"parameterValues\":{\"a\":\"é\"}}}");
        Step step = Outcome.step(
                StepSignature.of("echo", "").parameter("a", "--a", ValueType.STRING, false, null, ""), (in, out) -> {
                    in.check();
                    assertThat(in.value("a").string()).isEqualTo("é");
                });

        assertThat(Outcome.of(step, "--executor_input", "@" + file)).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void anInputThatTheComponentDoesNotKnow_isAWarning() throws IOException {
        Step step = Outcome.step(StepSignature.of("empty", ""), (in, out) -> {});

        Outcome outcome = run(step, "{'epochs': 3}", "{}");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.errorLines()).containsExactly("empty: warning: unknown input epochs is ignored");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void textInputs_takeOtherValuesAsKfpWritesThem() throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        StepSignature.Builder signature = StepSignature.of("texts", "");
        for (String name : List.of("a", "b", "c", "d")) {
            signature.parameter(name, "--" + name, ValueType.STRING, false, null, "");
        }
        Step step = Outcome.step(signature, (in, out) -> {
            for (String name : List.of("a", "b", "c", "d")) {
                seen.put(name, in.value(name).string());
            }
            in.check();
        });

        assertThat(run(step, "{'a': 10.0, 'b': true, 'c': [1, 'x'], 'd': 0.5}", "{}")
                        .status())
                .isZero();
        assertThat(seen).isEqualTo(Map.of("a", "10", "b", "true", "c", "[1,\"x\"]", "d", "0.5"));
    }

    @Test
    void nullInputs_countAsNotGiven() throws IOException {
        Step step = Outcome.step(
                StepSignature.of("nulls", "")
                        .parameter("a", "--a", ValueType.INT, false, "7", "")
                        .parameter("b", "--b", ValueType.INT, true, null, "")
                        .parameter("c", "--c", ValueType.INT, false, null, ""),
                (in, out) -> {
                    assertThat(in.value("a").integer()).isEqualTo(7);
                    assertThat(in.has("b")).isFalse();
                    assertThat(in.value("b").isNull()).isTrue();
                    in.check();
                });

        assertThat(run(step, "{'a': null, 'b': null, 'c': null}", "{}").errorLines())
                .containsExactly("nulls: missing required input c");
    }

    @Test
    void outputsThatCannotBe_failTheStep_allNamed_andNothingIsPublished() throws IOException {
        Step step = Outcome.step(
                StepSignature.of("bad", "")
                        .outputArtifact("model", "--model", "system.Model", "0.0.1", "")
                        .outputArtifact("none", "--none", "system.Model", "0.0.1", "")
                        .outputParameter("nan", "--nan", ValueType.DOUBLE, "")
                        .outputParameter("null", "--null", ValueType.STRING, "")
                        .outputParameter("list", "--list", ValueType.LIST, "")
                        .outputParameter("large", "--large", ValueType.LONG, "")
                        .outputParameter("forgotten", "--forgotten", ValueType.INT, ""),
                (in, out) -> {
                    Model model = Model.create();
                    Files.writeString(model.path(), "m");
                    out.artifact("model", model);
                    out.artifact("none", null);
                    out.parameter("nan", Double.NaN);
                    out.parameter("null", null);
                    out.parameter("list", Arrays.asList(1, null, List.of(Float.POSITIVE_INFINITY)));
                    out.parameter("large", Long.MAX_VALUE);
                });

        Outcome outcome = run(step, "{}", "{}", "model", "none");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errorLines())
                .containsExactly(
                        "bad: output \"none\" is missing: the component returned null for it",
                        "bad: output \"nan\" is NaN, which is not a finite number",
                        "bad: output \"null\" is missing: the component returned null for it",
                        "bad: output \"list\": [2][0] is Infinity, which is not a finite number",
                        "bad: output \"large\" is 9223372036854775807, beyond ±(2^53-1), which KFP cannot represent exactly",
                        "bad: output \"forgotten\" is missing: the component returned null for it");
        assertThat(folder.resolve("out/model")).doesNotExist();
        assertThat(folder.resolve("out/executor_output.json")).doesNotExist();
    }

    @Test
    void artifacts_areMovedOrCopied_alsoWhenReturnedTwiceOrPassedThrough() throws IOException {
        Path given = Files.writeString(folder.resolve("given"), "given");
        Step step = Outcome.step(
                StepSignature.of("pass", "")
                        .artifact("in", "--in", "system.Dataset", false, false, "")
                        .artifact("far", "--far", "system.Dataset", false, false, "")
                        .outputArtifact("through", "--through", "system.Dataset", "0.0.1", "")
                        .outputArtifact("first", "--first", "system.Model", "0.0.1", "")
                        .outputArtifact("second", "--second", "system.Model", "0.0.1", "")
                        .outputArtifact("remote", "--remote", "system.Dataset", "0.0.1", ""),
                (in, out) -> {
                    in.check();
                    Model model = Model.create();
                    Files.createDirectory(model.path());
                    Files.writeString(model.path().resolve("weights"), "w");
                    out.artifact("through", new Dataset(in.artifact("in")));
                    out.artifact("first", model);
                    out.artifact("second", model);
                    out.artifact("remote", new Dataset(in.artifact("far")));
                });
        Files.createDirectories(folder.resolve("out/first/left-by-an-earlier-attempt"));

        Outcome outcome = run(
                step,
                "{}",
                "{'in': {'artifacts': [{'name': '7', 'uri': '" + given
                        + "', 'metadata': {'rows': 3, 'display_name': 'x', 'gone': null}}]},"
                        + " 'far': {'artifacts': [{'uri': 'https://example.org/d'}]}}",
                "through",
                "first",
                "second",
                "remote");

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        assertThat(given).hasContent("given");
        assertThat(folder.resolve("out/through")).hasContent("given");
        assertThat(folder.resolve("out/first/weights")).hasContent("w");
        assertThat(folder.resolve("out/first/left-by-an-earlier-attempt")).doesNotExist();
        assertThat(folder.resolve("out/second/weights")).hasContent("w");
        assertThat(folder.resolve("out/remote")).doesNotExist();
        assertThat(executorOutput())
                .contains("\"metadata\":{\"rows\":3}")
                .contains("\"remote\":{\"artifacts\":[{\"name\":\"remote\",\"uri\":\"https://example.org/d\"");
    }

    @Test
    void anArtifactWithoutAFile_isAWarning_exceptForMetrics() throws IOException {
        Step step = Outcome.step(
                StepSignature.of("lazy", "")
                        .outputArtifact("model", "--model", "system.Model", "0.0.1", "")
                        .outputArtifact("metrics", "--metrics", "system.Metrics", "0.0.1", ""),
                (in, out) -> {
                    out.artifact("model", Model.create());
                    out.artifact("metrics", Metrics.create());
                });

        Outcome outcome = run(step, "{}", "{}", "model", "metrics");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.errorLines())
                .containsExactly("lazy: warning: nothing was written to the path of the output model");
    }

    @Test
    void whatTheComponentThrows_isTheLog_andTheStatusIsOne() throws IOException {
        for (Throwable thrown : List.of(
                new IOException("disk full"),
                new InterruptedException(),
                new StackOverflowError(),
                new OutOfMemoryError("heap"),
                new BadArgumentsException(List.of("of another step")))) {
            Step step = Outcome.step(
                    StepSignature.of("boom", "").outputArtifact("m", "--m", "system.Model", "0.0.1", ""), (in, out) -> {
                        Files.writeString(Model.create().path(), "half");
                        if (thrown instanceof Error error) {
                            throw error;
                        }
                        throw (Exception) thrown;
                    });

            Outcome outcome = run(step, "{}", "{}", "m");

            assertThat(outcome.status()).isEqualTo(1);
            assertThat(outcome.err()).startsWith(thrown.toString()).contains("ExecutorRunTest");
            assertThat(folder.resolve("out/m")).doesNotExist();
            assertThat(folder.resolve("out/executor_output.json")).doesNotExist();
        }
    }

    @Test
    void presetMetadata_isKept_unlessTheComponentSaysOtherwise() throws IOException {
        Step step = Outcome.step(
                StepSignature.of("preset", "").outputArtifact("m", "--m", "system.Metrics", "0.0.1", ""), (in, out) -> {
                    Metrics metrics = Metrics.create();
                    metrics.metadata("b", 2);
                    out.artifact("m", metrics);
                });
        Path place = folder.resolve("out/m");

        Outcome.of(
                step,
                "--executor_input",
                "{\"outputs\":{\"outputFile\":\"" + folder.resolve("out/executor_output.json")
                        + "\",\"artifacts\":{\"m\":{\"artifacts\":[{\"uri\":\"" + place
                        + "\",\"metadata\":{\"a\":1,\"b\":1}}]}}}}");

        assertThat(executorOutput()).contains("\"name\":\"m\"").contains("\"metadata\":{\"a\":1,\"b\":2}");
    }

    private void assertRefused(String message, String... args) {
        assertThat(Outcome.of(new TrainStep(), args)).isEqualTo(new Outcome(2, "", "train-model: " + message + "\n"));
    }

    /** Runs a step with output artifacts in the folder {@code out}; quotes may be single ones. */
    private Outcome run(Step step, String parameters, String artifacts, String... outputs) {
        Map<String, Object> places = new LinkedHashMap<>();
        for (String output : outputs) {
            String uri = folder.resolve("out").resolve(output).toString();
            places.put(output, Map.of("artifacts", List.of(Map.of("name", output, "uri", uri))));
        }
        String outputFile = folder.resolve("out/executor_output.json").toString();
        return Outcome.of(
                step,
                "--executor_input",
                ("{'inputs': {'parameterValues': " + parameters + ", 'artifacts': " + artifacts + "}, 'outputs': ")
                                .replace('\'', '"')
                        + JsonWriter.write(Map.of("outputFile", outputFile, "artifacts", places))
                        + "}");
    }

    private String executorOutput() throws IOException {
        return Files.readString(folder.resolve("out/executor_output.json"));
    }
}
