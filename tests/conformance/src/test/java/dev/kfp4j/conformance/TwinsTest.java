// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Compiles the Java half of the pairs of twins, pipelines that are written once in Python and once in Java. The Python
 * checks of the build ({@code .ci/python-interop}) compile the other half with KFP's own compiler and compare the
 * graphs.
 */
class TwinsTest {
    private static final Path TWINS = Path.of("../interop/twins");

    @Test
    void everyTwin_compilesToAManifest() throws IOException {
        Path classes = Files.createDirectories(Path.of("target/twins"));
        Path manifests = Cases.compile(TWINS, classes).resolve("META-INF/kfp4j/pipelines");
        assertThat(names(manifests, ".yaml")).hasSize(count(TWINS, "    @Pipeline"));
    }

    private static Stream<Path> names(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static int count(Path folder, String beginning) throws IOException {
        int lines = 0;
        for (Path file : names(folder, ".java").toList()) {
            lines += (int) Files.readString(file)
                    .lines()
                    .filter(line -> line.startsWith(beginning))
                    .count();
        }
        return lines;
    }
}
