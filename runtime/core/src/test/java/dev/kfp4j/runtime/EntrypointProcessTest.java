// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entrypoints in processes of their own. */
class EntrypointProcessTest {

    @TempDir
    Path folder;

    private String model;

    @BeforeEach
    void nameModel() {
        model = folder.resolve("made/model").toString();
    }

    @Test
    void aStepThatEndsWell_exitsWithZero() throws Exception {
        Outcome outcome = odd("--how", "well", "--model", model);

        assertThat(outcome).isEqualTo(new Outcome(0, "hears well\nsaid: well\n", ""));
        assertThat(Path.of(model)).hasContent("half");
        assertOnlyMade("model");
    }

    @ParameterizedTest
    @CsvSource({"throw, java.lang.IllegalStateException: as told", "overflow, java.lang.StackOverflowError"})
    void aStepThatThrows_exitsWithOne_andItsStackTrace(String how, String trace) throws Exception {
        Outcome outcome = odd("--how", how, "--model", model);

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).startsWith(trace).contains("at dev.kfp4j.runtime.OddComponent.");
        assertOnlyMade();
    }

    @Test
    void stackTraces_endAboveTheEntrypoint() throws Exception {
        assertThat(odd("--how", "wrap", "--model", model).err())
                .containsSubsequence(
                        "java.lang.IllegalStateException: outer",
                        "at dev.kfp4j.runtime.OddComponent.wrap(",
                        "Suppressed: java.lang.IllegalArgumentException: beside",
                        "Caused by: java.lang.IllegalStateException: as told")
                .doesNotContain("OddStep", "StepRun", "StepLauncher");
    }

    @Test
    void badArguments_exitWithTwo() throws Exception {
        assertThat(odd("--hwo", "well", "--model", model))
                .isEqualTo(new Outcome(
                        2, "", "odd: unknown flag --hwo; did you mean --how?\nodd: missing required input --how\n"));
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void threadsThatLinger_doNotHoldTheProcess() throws Exception {
        assertThat(odd("--how", "linger", "--model", model).status()).isZero();
        assertOnlyMade("model");
    }

    @Test
    void aComponentThatEndsTheJvm_leavesNoScratchFiles() throws Exception {
        assertThat(odd("--how", "exit", "--model", model).status()).isEqualTo(7);
        assertOnlyMade();
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no signals")
    void aStepThatIsToldToEnd_leavesNoScratchFiles() throws Exception {
        Outcome outcome = new ChildJvm(folder)
                .whenItSays("waits", Process::destroy)
                .run(OddStep.class.getName(), "--how", "hang", "--model", model);

        assertThat(outcome).isEqualTo(new Outcome(128 + 15, "waits\n", ""));
        assertOnlyMade();
    }

    @Test
    void text_isUtf8_withoutALocale() throws Exception {
        assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "only Linux tells the bytes of the command line");
        Path output = folder.resolve("made/executor_output.json");
        String input = "{\"inputs\":{\"parameterValues\":{\"how\":\"Zürich? 😀\"}},\"outputs\":{\"outputFile\":\""
                + output + "\",\"artifacts\":{\"model\":{\"artifacts\":[{\"name\":\"model\",\"uri\":\"" + model
                + "\"}]}}}}";

        assertThat(odd("--executor_input", input)).isEqualTo(new Outcome(0, "hears Zürich? 😀\n", ""));
        assertThat(output)
                .hasContent("{\"parameterValues\":{\"said\":\"Zürich? 😀\"},\"artifacts\":{\"model\":{\"artifacts\":"
                        + "[{\"name\":\"model\",\"uri\":\"" + model + "\",\"metadata\":{}}]}}}");
    }

    /** Classes that the start of a step must not load; benchmarks measure the time. */
    @Test
    void theWayThroughAnExecutorInput_loadsNoLambdas_noLoggers_noReflection() throws Exception {
        String input = "{\"inputs\":{\"parameterValues\":{\"rate\":1,\"options\":{\"name\":\"x\"}},\"artifacts\":{"
                + "\"x_train\":{\"artifacts\":[{\"uri\":\"/x\"}]}}},\"outputs\":{\"outputFile\":\""
                + folder.resolve("made/out.json")
                + "\",\"artifacts\":{\"model\":{\"artifacts\":[{\"uri\":\"" + model + "\"}]},"
                + "\"metrics\":{\"artifacts\":[{\"uri\":\"" + model + "s\"}]}}}}";

        // Test sources are compiled with invokedynamic for "+": this step uses none where it counts.
        Outcome outcome = new ChildJvm(folder, "-Xlog:class+load:file=classes.log")
                .run(BareStep.class.getName(), "--executor_input", input);

        assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
        List<String> loaded = Files.readAllLines(folder.resolve("classes.log"));
        assertThat(loaded)
                .noneMatch(line -> line.contains("Lambda/") || line.contains("LambdaForm$MH/"))
                .noneMatch(line -> line.contains("java.util.logging") || line.contains("jdk.internal.logger"))
                .noneMatch(line -> line.contains("java.util.Formatter") || line.contains("java.util.regex.Pattern "))
                .noneMatch(line -> line.contains("java.util.stream.ReferencePipeline"))
                .noneMatch(line -> line.contains("java.security.SecureRandom"))
                .noneMatch(line -> line.contains("jdk.internal.reflect.DirectMethodHandleAccessor "));
        assertThat(loaded.stream().filter(line -> line.contains(" dev.kfp4j."))).hasSizeLessThan(60);
    }

    private Outcome odd(String... args) throws Exception {
        return new ChildJvm(folder).run(OddStep.class.getName(), args);
    }

    private void assertOnlyMade(String... names) throws IOException {
        Path made = folder.resolve("made");
        if (names.length > 0 || Files.exists(made)) {
            try (Stream<Path> files = Files.list(made)) {
                assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
            }
        }
    }
}
