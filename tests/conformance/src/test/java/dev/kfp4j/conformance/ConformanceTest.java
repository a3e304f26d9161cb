// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The public test pipelines of KFP, re-expressed in Java: what is compiled of each folder of {@code src/pipelines} has
 * the same canonical form as what KFP's own compiler makes of the pipeline that the folder is called after.
 *
 * <p>The canonical form is made by {@code shared/conformance/canon.py}, beside the project or above it; it needs Python 3
 * with PyYAML. Where it is not there, each case says so and is skipped, after its manifest was compiled and read.
 */
class ConformanceTest {
    private static final Path CASES = Path.of("src/pipelines");
    private static final Pattern PIPELINE_NAME =
            Pattern.compile("\"pipelineInfo\":\\s*\\{\\s*(?:\"[a-zA-Z]+\":[^,}]*,\\s*)*?\"name\":\\s*\"([^\"]+)\"");

    /** Kept after the test, for Python's checks of every manifest that a build leaves. */
    private static final Path CLASSES = Path.of("target/cases");

    @TestFactory
    Stream<DynamicTest> manifest_hasTheSameCanonicalFormAsKfps() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList().stream()
                    .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
        }
    }

    private void check(Path sources) throws IOException, InterruptedException {
        String name = sources.getFileName().toString();
        Path classes = Files.createDirectories(CLASSES.resolve(name));
        Path manifests = Cases.compile(sources, classes).resolve("META-INF/kfp4j/pipelines");
        assertThat(manifests).isDirectory();

        Optional<Path> conformance = Cases.conformanceFolder();
        assumeTrue(conformance.isPresent(), "skipped: no shared/conformance beside the project or above it");
        Path golden = conformance.orElseThrow().resolve("goldens").resolve(name + ".json");
        var matcher = PIPELINE_NAME.matcher(Files.readString(golden));
        assertThat(matcher.find()).as("a pipeline name in %s", golden).isTrue();
        Path manifest = manifests.resolve(matcher.group(1) + ".yaml");
        Manifest read = ManifestYaml.read(Files.readString(manifest), manifest.toString());
        assertThat(ManifestYaml.write(read)).isEqualTo(Files.readString(manifest));

        assumeTrue(Cases.hasPython(), "skipped: python3 with PyYAML is missing (pip install pyyaml)");
        var process = new ProcessBuilder(List.of(
                        "python3",
                        conformance.orElseThrow().resolve("canon.py").toString(),
                        "--diff",
                        golden.toString(),
                        manifest.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertThat(output.strip()).as("%s against %s", manifest, golden).isEqualTo("same");
    }
}
