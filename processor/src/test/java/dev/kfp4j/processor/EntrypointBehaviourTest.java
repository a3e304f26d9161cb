// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.runtime.StepRunner;
import dev.kfp4j.runtime.StepRunner.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiles components, runs their entrypoints, and looks at what comes out. */
class EntrypointBehaviourTest {

    private static final String STEPS = """
            package acme;

            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import dev.kfp4j.dsl.TaskFinalStatus;
            import java.io.IOException;
            import java.nio.file.Files;
            import java.util.*;

            class Steps {
                @interface Nullable {}

                enum Color { RED, GREEN }

                record Layer(int size, @Nullable String label, List<Double> weights) {
                    Layer {
                        if (size < 0) {
                            throw new IllegalArgumentException("size must not be negative");
                        }
                    }
                }

                record Config(List<Layer> layers, Map<String, Color> colors, @Name("learning_rate") float rate) {}

                record Echo(
                        boolean flag, int number, long large, float small, double exact, String text, Color color,
                        List<Layer> layers, Map<String, Color> colors, Config config, Integer boxed) {}

                @Component
                static Echo echo(
                        boolean flag, int number, long large, float small, double exact, String text, Color color,
                        List<Layer> layers, Map<String, Color> colors, Config config, Integer boxed) {
                    return new Echo(
                            flag, number, large, small, exact, text, color, layers, colors, config, boxed);
                }

                @Component
                static String optional(
                        @Nullable Integer number, @Nullable Dataset table, @Nullable List<Dataset> tables,
                        @Default("7") int given, @Default("GREEN") Color color,
                        @Default("{\\"size\\": 3, \\"weights\\": [1]}") Layer layer) {
                    return number + " " + table + " " + tables + " " + given + " " + color + " " + layer;
                }

                @Component
                static Model copy(Dataset table, List<Dataset> more, String in) throws IOException {
                    var model = Model.create();
                    var text = new StringBuilder(in).append(Files.readString(table.path()));
                    for (Dataset one : more) {
                        text.append(Files.readString(one.path()));
                    }
                    Files.writeString(model.path(), text);
                    model.metadata("rows", 2);
                    return model;
                }

                @Component
                static void fail(String out) throws IOException {
                    throw new IOException("no luck with " + out);
                }

                @Component
                static long tooLarge() {
                    return Long.MAX_VALUE;
                }

                @Component
                static Color none() {
                    return null;
                }

                @Component
                static void anything() throws Throwable {
                    throw new Throwable("odd");
                }

                @Component
                static String status(TaskFinalStatus status) {
                    return status.taskName() + " " + status.succeeded();
                }
            }
            """;

    @TempDir
    static Path folder;

    private static Project project;

    @BeforeAll
    static void compile() {
        project = Project.in(folder).source("acme/Steps.java", STEPS);
        var outcome = project.compile("-Xlint:-processing", "-Werror");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
    }

    private static Ending run(String component, String... args) {
        return StepRunner.run(project.load("acme.Steps_" + component + "Entrypoint"), args);
    }

    private static Ending runJson(String component, String inputs, String outputs) {
        String executorInput = "{\"inputs\": " + inputs + ", \"outputs\": " + outputs + "}";
        return run(component, "--executor_input", executorInput);
    }

    @Test
    void everyKindOfParameter_comesOutAsItWentIn() throws IOException {
        String values = """
                {"flag": true, "number": 10.0, "large": 9007199254740991, "small": 0.25, "exact": 1e-3, "text": "ä",
                 "color": "GREEN", "layers": [{"size": 1, "weights": [0.5]}],
                 "colors": {"a": "RED"}, "boxed": 3,
                 "config": {"layers": [{"size": 2, "label": "x", "weights": []}], "colors": {}, "learning_rate": 0.5}}
                """;
        Path output = folder.resolve("echo.json");
        var ending = runJson("Echo", "{\"parameterValues\": " + values + "}", "{\"outputFile\": \"" + output + "\"}");
        assertThat(ending.status()).as(ending.err()).isZero();
        assertThat(Files.readString(output).replaceAll("\\s", ""))
                .isEqualTo("{\"parameterValues\":{\"flag\":true,\"number\":10,\"large\":9007199254740991,"
                        + "\"small\":0.25,\"exact\":0.001,\"text\":\"ä\",\"color\":\"GREEN\","
                        + "\"layers\":[{\"size\":1,\"label\":null,\"weights\":[0.5]}],\"colors\":{\"a\":\"RED\"},"
                        + "\"config\":{\"layers\":[{\"size\":2,\"label\":\"x\",\"weights\":[]}],\"colors\":{},"
                        + "\"learning_rate\":0.5},\"boxed\":3}}");
    }

    @Test
    void valuesThatDoNotFit_areAllReportedAtOnceAndNothingRuns() {
        String values = """
                {"flag": 1, "number": 1.5, "large": 9007199254740992, "small": 1e300, "exact": "x", "text": "ok",
                 "color": "BLUE", "layers": [{"size": -1, "weights": [null], "depth": 1}, {"size": -1, "weights": []}],
                 "colors": {"a": "PINK"}, "boxed": 3, "config": {"layers": [], "colors": {}}}
                """;
        var ending = runJson("Echo", "{\"parameterValues\": " + values + "}", "{}");
        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err().lines().toList())
                .anySatisfy(line -> assertThat(line).contains("flag").contains("true or false"))
                .anySatisfy(line -> assertThat(line).contains("number").contains("a whole number"))
                .anySatisfy(line -> assertThat(line).contains("large").contains("9007199254740991"))
                .anySatisfy(line -> assertThat(line).contains("small").contains("float"))
                .anySatisfy(line -> assertThat(line).contains("exact").contains("a number"))
                .anySatisfy(line -> assertThat(line).contains("color").contains("one of RED, GREEN"))
                .anySatisfy(line -> assertThat(line).contains("layers[0].weights[0]"))
                .anySatisfy(line -> assertThat(line).contains("layers[0].depth is unknown"))
                .anySatisfy(line -> assertThat(line).contains("layers[1]").contains("size must not be negative"))
                .noneSatisfy(line -> assertThat(line).contains("layers[0]").contains("must not be negative"))
                .anySatisfy(line -> assertThat(line).contains("colors.a").contains("one of RED, GREEN"))
                .anySatisfy(line -> assertThat(line).contains("config.learning_rate is missing"));
    }

    @Test
    void inputsThatAreLeftOut_areNullOrTheirDefault() {
        var ending = run("Optional");
        assertThat(ending.status()).as(ending.err()).isZero();
        assertThat(ending.out()).contains("null null null 7 GREEN Layer[size=3, label=null, weights=[1.0]]");
    }

    @Test
    void artifacts_areReadAndWrittenAtTheirPaths() throws IOException {
        Path first = Files.writeString(folder.resolve("first"), "1");
        Path second = Files.writeString(folder.resolve("second"), "2");
        Path model = folder.resolve("out/model");
        var ending = run(
                "Copy",
                "--table",
                first.toString(),
                "--more",
                first.toString(),
                "--more",
                second.toString(),
                "--in",
                "0",
                "--output",
                model.toString());
        assertThat(ending.status()).as(ending.err()).isZero();
        assertThat(Files.readString(model)).isEqualTo("0112");
    }

    @Test
    void aCheckedExceptionOfTheComponent_failsTheStepWithItsTrace() {
        var ending = run("Fail", "--out", "this");
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err()).contains("java.io.IOException: no luck with this");
    }

    @Test
    void aThrowableThatIsNoException_failsTheStepToo() {
        var ending = run("Anything");
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err()).contains("java.lang.Throwable: odd");
    }

    @Test
    void aLongBeyondWhatJsonCarries_failsTheStepByName() {
        var ending = run("TooLarge");
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err()).contains("output \"Output\"").contains("±(2^53-1)");
    }

    @Test
    void nullForAnOutput_failsTheStepByName() {
        var ending = run("None");
        assertThat(ending.status()).isEqualTo(1);
        assertThat(ending.err()).contains("output \"Output\"").contains("null");
    }

    @Test
    void finalStatus_arrivesAsTheClusterWritesIt() {
        var ending = run("Status", "--status", "{\"state\": \"COMPLETE\", \"pipelineTaskName\": \"train\"}");
        assertThat(ending.status()).as(ending.err()).isZero();
        assertThat(ending.out()).contains("train true");
    }

    @Test
    void missingRequiredInput_isRefusedByName() {
        var ending = run("Fail");
        assertThat(ending.status()).isEqualTo(2);
        assertThat(ending.err()).contains("--out");
    }
}
