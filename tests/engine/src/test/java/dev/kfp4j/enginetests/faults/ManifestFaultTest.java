// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifests that are wrong, or that would be too much, given to the command line in a JVM of 64 MB. */
@Timeout(180)
class ManifestFaultTest {

    /** Longer than any message needs to be; a stack trace or a dump of the file is longer. */
    private static final int LONGEST_MESSAGE = 600;

    @TempDir
    Path folder;

    static Stream<Arguments> faultsOfSize() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        return Stream.of(
                Arguments.of("a pipeline inside of itself", Manifests.insideItself(), "comp-a"),
                Arguments.of("a YAML bomb", Manifests.bomb(), "alias"),
                Arguments.of("a YAML bomb of mappings", Manifests.bombOfMappings(), "alias"),
                Arguments.of("lists, deep", Manifests.withConstant(deep), "deep"),
                Arguments.of("an open list, deep", "a: " + "[".repeat(1_000_000), "deep"),
                Arguments.of("blocks, deep", blocks(3_000), "deep"),
                Arguments.of("a huge exponent", Manifests.withConstant("1e999999999"), "1e999999999"));
    }

    static Stream<Arguments> faultsOfMeaning() {
        return Stream.of(
                Arguments.of("a cycle", Manifests.cycle(), "waits for itself"),
                Arguments.of("an unknown key", Manifests.withTaskLine("dependantTasks: []"), "dependantTasks"),
                Arguments.of("a key twice", Manifests.withTaskLine("componentRef: {name: comp-b}"), "componentRef"),
                Arguments.of("a tiny exponent", Manifests.withConstant("1e-999999999"), "1e-999999999"),
                Arguments.of("many digits", Manifests.withConstant("9".repeat(400)), "range of a double"),
                Arguments.of(
                        "a huge retry", Manifests.withTaskLine("retryPolicy: {maxRetryCount: 99999999999}"), "retry"),
                Arguments.of(
                        "a negative parallelism",
                        Manifests.withTaskLine("iteratorPolicy: {parallelismLimit: -1}"),
                        "parallelismLimit"),
                Arguments.of("no manifest", "just a text", ".yaml"),
                Arguments.of("nothing", "", ".yaml"),
                Arguments.of("no YAML", "a: [b\n}: c", ".yaml:"),
                Arguments.of("a zero byte", "pipelineInfo:\n  name: a\u0000b", ".yaml"),
                Arguments.of("more pipelines than one", Manifests.one() + "---\n" + Manifests.one(), ".yaml"),
                Arguments.of("another version", Manifests.one().replace("2.1.0", "3.0.0"), "schemaVersion"),
                Arguments.of("a task of nothing", Manifests.one().replace("name: comp-a", "name: comp-x"), "comp-x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfSize")
    void faultOfSize_isSaidOnceAndNothingIsWritten(String name, String manifest, String says) throws Exception {
        refuses(Files.writeString(folder.resolve("pipeline.yaml"), manifest), says);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faultsOfMeaning")
    @Tag("long")
    void faultOfMeaning_isSaidOnceAndNothingIsWritten(String name, String manifest, String says) throws Exception {
        refuses(Files.writeString(folder.resolve("pipeline.yaml"), manifest), says);
    }

    @Test
    void letters_thatAreNotUtf8_areRefused() throws Exception {
        byte[] latin = Manifests.one().replace("name: test", "name: tést").getBytes(StandardCharsets.ISO_8859_1);
        refuses(Files.write(folder.resolve("pipeline.yaml"), latin), "UTF-8");
    }

    @Test
    void hugeFile_isRefused() throws Exception {
        Path file = folder.resolve("pipeline.yaml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("pipelineInfo:\n  name: a\n  description: \"");
            for (int i = 0; i < 40; i++) {
                out.write("x".repeat(1 << 20));
            }
            out.write("\"\n");
        }
        refuses(file, "larger than 32 MiB");
    }

    @Test
    void pipelines_thatMultiply_areRefused() throws Exception {
        refuses(Files.writeString(folder.resolve("pipeline.yaml"), Manifests.multiplying(12, 10)), "tasks");
    }

    private void refuses(Path manifest, String says) throws IOException, InterruptedException {
        var process = CommandLineProcess.run(folder, "run", manifest.toString());
        assertThat(process.err()).contains(says).doesNotContain("OutOfMemory", "StackOverflow", "\tat ");
        assertThat(process.err().strip().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("kfp4j: ").hasSizeLessThan(LONGEST_MESSAGE));
        assertThat(process.status()).isEqualTo(2);
        assertThat(process.out()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("pipeline.yaml", "out.txt", "err.txt");
        }
    }

    private static String blocks(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n"));
    }
}
