// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The public test pipelines of KFP, re-expressed in Java: what is compiled of each folder of {@code src/pipelines} has
 * the same canonical form as what KFP's own compiler makes of the pipeline that the folder is called after.
 *
 * <p>The canonical form is made by {@code shared/conformance/canon.py}, beside the project or above it; it needs Python
 * 3 with PyYAML. Where it is not there, each case says so and is skipped, after its manifest was compiled and read.
 *
 * <p>Where KFP's form is held to be wrong, {@code src/differences/NAME.txt} says why on its first line and has the
 * exact lines in which the two differ below it.
 */
class ConformanceTest {
    private static final Path CASES = Path.of("src/pipelines");
    private static final Path DIFFERENCES = Path.of("src/differences");
    private static final Pattern PIPELINE_NAME =
            Pattern.compile("\"pipelineInfo\":\\s*\\{\\s*(?:\"[a-zA-Z]+\":[^,}]*,\\s*)*?\"name\":\\s*\"([^\"]+)\"");

    /** Kept after the test, for Python's checks of every manifest that a build leaves. */
    private static final Path CLASSES = Path.of("target/cases");

    private static final Optional<Path> CONFORMANCE = Cases.conformanceFolder();

    private static @Nullable CanonicalForms forms;

    @BeforeAll
    static void startPython() throws IOException, InterruptedException {
        if (CONFORMANCE.isPresent() && Cases.hasPython()) {
            forms = new CanonicalForms(CONFORMANCE.orElseThrow());
        }
    }

    @AfterAll
    static void endPython() throws IOException {
        if (forms != null) {
            forms.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> manifest_hasTheSameCanonicalFormAsKfps() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.sorted().toList().stream()
                    .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
        }
    }

    private static void check(Path sources) throws IOException {
        String name = sources.getFileName().toString();
        Path classes = Files.createDirectories(CLASSES.resolve(name));
        Path manifests = Cases.compile(sources, classes).resolve("META-INF/kfp4j/pipelines");
        assertThat(manifests).isDirectory();

        assumeTrue(CONFORMANCE.isPresent(), "skipped: no shared/conformance beside the project or above it");
        Path golden = CONFORMANCE.orElseThrow().resolve("goldens").resolve(name + ".json");
        if (!Files.exists(golden)) {
            // Its containers count too.
            golden = golden.resolveSibling(name + ".container.json");
        }
        var matcher = PIPELINE_NAME.matcher(Files.readString(golden));
        assertThat(matcher.find()).as("a pipeline name in %s", golden).isTrue();
        Path manifest = manifests.resolve(matcher.group(1) + ".yaml");
        Manifest read = ManifestYaml.read(Files.readString(manifest), manifest.toString());
        assertThat(ManifestYaml.write(read)).isEqualTo(Files.readString(manifest));

        assumeTrue(forms != null, "skipped: python3 with PyYAML is missing (pip install pyyaml)");
        assertThat(forms.differences(golden, manifest))
                .as("%s against %s", manifest, golden)
                .containsExactlyElementsOf(knownDifferences(name));
    }

    private static List<String> knownDifferences(String name) throws IOException {
        Path file = DIFFERENCES.resolve(name + ".txt");
        if (!Files.exists(file)) {
            return List.of();
        }
        return Files.readAllLines(file).stream().skip(1).toList();
    }
}
