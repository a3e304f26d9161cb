// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiles every wrong source and compares all messages with the expectations on its lines. */
class DiagnosticsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

    /** What the sources of one compilation alone cannot provoke has a test of its own. */
    private static final Map<DiagnosticCode, Class<?>> TESTED_ELSEWHERE = Map.of(
            DiagnosticCode.DESCRIPTOR_MISSING, ComponentJarTest.class,
            DiagnosticCode.DESCRIPTOR_TOO_NEW, ComponentJarTest.class,
            DiagnosticCode.DESCRIPTOR_STALE, ComponentJarTest.class,
            DiagnosticCode.NO_JAVAC, SurroundingsTest.class,
            DiagnosticCode.BODIES_NOT_ANALYSED, SurroundingsTest.class,
            DiagnosticCode.BODIES_LEFT_UNREAD, SurroundingsTest.class,
            DiagnosticCode.DEFAULT_IMAGE, SurroundingsTest.class,
            DiagnosticCode.CANNOT_WRITE, SurroundingsTest.class,
            DiagnosticCode.RUNTIME_MISSING, SurroundingsTest.class,
            DiagnosticCode.INTERNAL_ERROR, SurroundingsTest.class);

    @TestFactory
    Stream<DynamicTest> eachFixture_givesExactlyTheMessagesOnItsLines() {
        return DiagnosticFixture.in(FIXTURES).stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(),
                        () -> assertThat(fixture.found()).containsExactlyElementsOf(fixture.expected())));
    }

    @TestFactory
    Stream<DynamicTest> eachFixture_expectsTheCodeThatItIsFiledUnder() {
        return DiagnosticFixture.in(FIXTURES).stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(),
                        () -> assertThat(fixture.expected())
                                .anyMatch(message -> message.contains("[" + fixture.code() + "]"))));
    }

    @Test
    void everyCode_hasAFixtureOrATestOfItsOwn() {
        Set<String> covered = DiagnosticFixture.in(FIXTURES).stream()
                .map(DiagnosticFixture::code)
                .collect(Collectors.toSet());
        TESTED_ELSEWHERE.keySet().forEach(code -> covered.add(code.id()));
        var all = Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).collect(Collectors.toSet());
        assertThat(new TreeSet<>(covered)).isEqualTo(new TreeSet<>(all));
    }

    @Test
    void everyCode_hasANumberOfItsOwn() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates();
    }
}
