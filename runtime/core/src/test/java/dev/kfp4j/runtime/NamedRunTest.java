// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.artifacts.Dataset;
import dev.kfp4j.runtime.json.JsonWriter;
import dev.kfp4j.testing.RandomJson;
import dev.kfp4j.testing.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A step called by a person. */
class NamedRunTest {

    @TempDir
    Path folder;

    private String table;
    private String model;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.writeString(folder.resolve("table"), "t").toString();
        model = folder.resolve("made/model").toString();
    }

    @Test
    void outputs_areWrittenOrPrinted() throws IOException {
        Path score = folder.resolve("made/score.txt");
        Outcome outcome = Outcome.of(
                new TrainStep(),
                "--x-train=" + table,
                "--rate",
                "-3",
                "--more",
                table,
                "--more",
                table,
                "--no-shuffle",
                "--options",
                "{\"name\": \"é\"}",
                "--model",
                model,
                "--score",
                score.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.outLines())
                .containsExactly(
                        ("inputs: {'rate':-3.0,'trees':100,'kind':'linear','shuffle':false,'seed':null,'layers':[1,2],"
                                        + "'options':{'name':'é','depth':null},'x_train':'T','more':['T','T']}")
                                .replace('\'', '"')
                                .replace("T", table),
                        "model.metadata: {\"framework\":\"tribuo\"}",
                        "metrics.metadata: {\"error\":0.25}");
        assertThat(Path.of(model)).hasContent("model of " + table);
        assertThat(score).hasContent("0.5");
    }

    @Test
    void allMistakes_areNamed_andNothingIsWritten() {
        Outcome outcome = Outcome.of(
                new TrainStep(),
                "--x-trian",
                table,
                "--trees",
                "ten",
                "--trees",
                "11",
                "--kind=oak",
                "--seed=1.5",
                "--layers",
                "[1,",
                "--options=[]",
                "--shuffle=yes",
                "--more",
                folder.resolve("none").toString(),
                "--metrics",
                "",
                "rest");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.errorLines())
                .containsExactly(
                        "train-model: unknown flag --x-trian; did you mean --x-train?",
                        "train-model: --trees must not be repeated",
                        "train-model: unexpected argument \"rest\"",
                        "train-model: --more: no such file or folder: " + folder.resolve("none"),
                        "train-model: --trees: expected a whole number, found \"ten\"",
                        "train-model: --shuffle: expected true or false, found \"yes\"",
                        "train-model: --layers: not a JSON list: line 1, column 4: expected a value, found the end",
                        "train-model: missing required output --model PATH",
                        "train-model: --metrics: expected a path, found \"\"",
                        "train-model: missing required input --x-train",
                        "train-model: missing required input --rate",
                        "train-model: --kind: expected one of linear, forest, found \"oak\"",
                        "train-model: --seed: expected a whole number, found 1.5",
                        "train-model: --options: expected an object, found a list");
        assertThat(folder.toFile().list()).containsExactly("table");
    }

    @Test
    void aValueThatWasForgotten_isNotAlsoMissing() {
        assertThat(Outcome.of(new TrainStep(), "--rate", "--x-train", table, "--model")
                        .errorLines())
                .containsExactly("train-model: --rate needs a value", "train-model: --model needs a value");
    }

    @Test
    void outputPaths_destroyNothing() throws IOException {
        Path filled = Files.createDirectories(folder.resolve("filled/x")).getParent();

        assertThat(Outcome.of(
                                new TrainStep(),
                                "--rate=1",
                                "--x-train",
                                table,
                                "--model",
                                filled.toString(),
                                "--score",
                                table,
                                "--inputs",
                                "s3://b/k")
                        .errorLines())
                .containsExactly(
                        "train-model: --model: will not replace a folder that is not empty: " + filled,
                        "train-model: --score and --x-train have the same path: " + table,
                        "train-model: --inputs: expected a path, found \"s3://b/k\"");
    }

    @Test
    void aFileAtTheOutputsPath_isReplaced() throws IOException {
        Files.createDirectories(Path.of(model).getParent());
        Files.writeString(Path.of(model), "old");

        assertThat(Outcome.of(new TrainStep(), "--rate=1", "--x-train", table, "--model", model)
                        .status())
                .isZero();
        assertThat(Path.of(model)).hasContent("model of " + table);
    }

    @Test
    void longJson_mayLieInAFile() throws IOException {
        Path layers = Files.writeString(folder.resolve("layers.json"), "[7]\n");

        Outcome outcome =
                Outcome.of(new TrainStep(), "--rate=1", "--x-train", table, "--model", model, "--layers", "@" + layers);

        assertThat(outcome.out()).contains("\"layers\":[7]");
        assertThat(Outcome.of(new TrainStep(), "--layers=@/no/such").errorLines())
                .contains("train-model: --layers: no such file: /no/such");
    }

    @Test
    void aComponentWithoutInputs_refusesWhatItDoesNotKnow() {
        Step step = Outcome.step(StepSignature.of("none", ""), (in, out) -> {
            throw new AssertionError("must not run");
        });

        assertThat(Outcome.of(step, "--x")).isEqualTo(new Outcome(2, "", "none: unknown flag --x\n"));
    }

    @Test
    void anOutputWhoseFlagAnInputHas_getsOneOfItsOwn() {
        Step step = Outcome.step(
                StepSignature.of("tune", "")
                        .parameter("model", "--model", ValueType.STRING, false, null, "")
                        .outputParameter("model", "--model", ValueType.STRING, ""),
                (in, out) -> {
                    in.check();
                    out.parameter("model", in.value("model").string() + "!");
                });
        Path file = folder.resolve("file");

        assertThat(Outcome.of(step, "--model", "m").out()).isEqualTo("model: m!\n");
        assertThat(Outcome.of(step, "--model", "m", "--output-model", file.toString())
                        .out())
                .isEmpty();
        assertThat(file).hasContent("m!");
    }

    @Test
    void help_isAskedForAnywhere() {
        assertThat(Outcome.of(new TrainStep(), "--rate", "1", "-h").out()).startsWith("train-model: Trains");
        Step own = Outcome.step(
                StepSignature.of("own", "").parameter("help", "--help", ValueType.STRING, false, null, ""),
                (in, out) -> in.check());
        assertThat(Outcome.of(own, "--help", "me")).isEqualTo(new Outcome(0, "", ""));
        assertThat(Outcome.of(own, "-h").out()).startsWith("own\n");
    }

    @Test
    void help_tellsAll() throws IOException {
        try (var golden = NamedRunTest.class.getResourceAsStream("train-model-help.txt")) {
            assertThat(Outcome.of(new TrainStep(), "--help"))
                    .isEqualTo(new Outcome(0, new String(golden.readAllBytes(), StandardCharsets.UTF_8), ""));
        }
    }

    /** Both kinds of command lines pass identical values to the component. */
    @Test
    void flags_andExecutorInput_areTheSame() throws Exception {
        Seed.repeat(300, random -> {
            Map<String, Object> parameters = randomParameters(random);
            List<String> flags = new ArrayList<>();
            parameters.forEach((name, value) -> addFlag(random, flags, "--" + name, value));

            Map<String, Object> executorInput = Map.of("inputs", Map.of("parameterValues", parameters));
            List<Object> byJson = new ArrayList<>();
            List<Object> byFlags = new ArrayList<>();
            Outcome json = Outcome.of(recorder(byJson), "--executor_input", JsonWriter.write(executorInput));
            Outcome named = Outcome.of(recorder(byFlags), flags.toArray(String[]::new));

            assertThat(named.err()).isEqualTo(json.err()).isEmpty();
            assertThat(byFlags).isEqualTo(byJson).hasSize(1);
        });
    }

    private static Map<String, Object> randomParameters(Random random) {
        RandomJson json = new RandomJson(random);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("string", json.text());
        all.put("boolean", random.nextBoolean());
        all.put("int", (long) random.nextInt());
        all.put("long", random.nextLong() >> 11);
        all.put("double", json.decimal());
        all.put("list", json.list(3));
        all.put("struct", json.object(3));
        all.keySet().removeIf(name -> random.nextInt(4) == 0);
        return all;
    }

    private static void addFlag(Random random, List<String> flags, String flag, Object value) {
        if (value instanceof Boolean truth && random.nextBoolean()) {
            flags.add(truth ? flag : "--no-" + flag.substring(2));
            return;
        }
        String text = value instanceof String given ? given : JsonWriter.write(value);
        if (random.nextBoolean() || text.startsWith("--")) {
            flags.add(flag + "=" + text);
        } else {
            flags.add(flag);
            flags.add(text);
        }
    }

    private static Step recorder(List<Object> seen) {
        return Outcome.step(
                StepSignature.of("record", "")
                        .parameter("string", "--string", ValueType.STRING, true, "\"d\"", "")
                        .parameter("boolean", "--boolean", ValueType.BOOLEAN, true, null, "")
                        .parameter("int", "--int", ValueType.INT, true, "3", "")
                        .parameter("long", "--long", ValueType.LONG, true, null, "")
                        .parameter("double", "--double", ValueType.DOUBLE, true, null, "")
                        .parameter("list", "--list", ValueType.LIST, true, null, "")
                        .parameter("struct", "--struct", ValueType.STRUCT, true, null, ""),
                (in, out) -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("string", in.value("string").string());
                    values.put("int", in.value("int").integer());
                    values.put(
                            "boolean", in.has("boolean") ? in.value("boolean").bool() : null);
                    values.put("long", in.has("long") ? in.value("long").longInteger() : null);
                    values.put("double", in.has("double") ? in.value("double").decimal() : null);
                    values.put(
                            "list", in.has("list") ? in.value("list").elements().size() : null);
                    values.put(
                            "struct",
                            in.has("struct")
                                    ? new ArrayList<>(
                                            in.value("struct").members().keySet())
                                    : null);
                    in.check();
                    seen.add(values);
                });
    }

    @Test
    void artifactsByUri_keepTheirUri() throws Exception {
        Step step = Outcome.step(
                StepSignature.of("far", "").artifact("a", "--a", "system.Dataset", false, false, ""), (in, out) -> {
                    in.check();
                    Dataset data = new Dataset(in.artifact("a"));
                    assertThat(data.uri()).isEqualTo("https://example.org/d");
                    assertThat(data.isLocal()).isFalse();
                    assertThat(data.name()).isEqualTo("a");
                });

        assertThat(Outcome.of(step, "--a", "https://example.org/d")).isEqualTo(new Outcome(0, "", ""));
    }
}
