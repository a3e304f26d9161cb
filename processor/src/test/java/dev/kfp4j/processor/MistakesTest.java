// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Java half of the mistakes that exist in Java and in Python: each causes exactly the messages on its lines. The
 * Python checks of the build run the other half with KFP's own compiler, and hold docs/mistakes.md equal to both.
 */
class MistakesTest {

    private static final Path MISTAKES = Path.of("../tests/interop/mistakes");
    private static final Path COMPONENTS = Path.of("../tests/interop/twins/Steps.java");

    @TempDir
    private static Path folder;

    private static List<File> classPath = List.of();

    /** Once for all: the components have no mistakes. */
    @BeforeAll
    static void compileComponents() throws IOException {
        Project components = Project.in(folder).source("twins/Steps.java", Files.readString(COMPONENTS));
        assertThat(components.compile("-Akfp4j.image=acme/steps:1").diagnostics())
                .isEmpty();
        classPath = Stream.concat(Stream.of(components.classes().toFile()), UserClassPath.files().stream())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> eachMistake_givesExactlyTheMessagesOnItsLines() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(MISTAKES)) {
            files = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
        return files.stream()
                .map(MistakesTest::fixture)
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    List<String> found = fixture.foundWithImage();
                    assertThat(found)
                            .containsExactlyElementsOf(fixture.updated(found).expected());
                }));
    }

    private static DiagnosticFixture fixture(Path file) {
        return new DiagnosticFixture(file.getFileName().toString(), List.of(FixtureSource.read(file)), classPath);
    }
}
