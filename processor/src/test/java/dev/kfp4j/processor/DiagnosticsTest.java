// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiles every wrong source and compares all messages with the expectations on its lines. */
class DiagnosticsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

    /** What the sources of one compilation alone cannot provoke has a test of its own. */
    private static final Map<DiagnosticCode, Class<?>> TESTED_ELSEWHERE = Map.ofEntries(
            Map.entry(DiagnosticCode.DESCRIPTOR_MISSING, ComponentJarTest.class),
            Map.entry(DiagnosticCode.DESCRIPTOR_TOO_NEW, ComponentJarTest.class),
            Map.entry(DiagnosticCode.DESCRIPTOR_STALE, ComponentJarTest.class),
            Map.entry(DiagnosticCode.NO_JAVAC, SurroundingsTest.class),
            Map.entry(DiagnosticCode.BODIES_NOT_ANALYSED, SurroundingsTest.class),
            Map.entry(DiagnosticCode.BODIES_LEFT_UNREAD, SurroundingsTest.class),
            Map.entry(DiagnosticCode.DEFAULT_IMAGE, SurroundingsTest.class),
            Map.entry(DiagnosticCode.CANNOT_WRITE, SurroundingsTest.class),
            Map.entry(DiagnosticCode.RUNTIME_MISSING, SurroundingsTest.class),
            Map.entry(DiagnosticCode.INTERNAL_ERROR, WrappedEnvironmentTest.class),
            Map.entry(DiagnosticCode.PIPELINE_RUNTIME_MISSING, SurroundingsTest.class),
            Map.entry(DiagnosticCode.PIPELINE_FROM_JAR, ComponentJarTest.class));

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
        Set<String> all =
                Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).collect(Collectors.toSet());
        assertThat(Sets.difference(all, covered)).as("codes without a test").isEmpty();
        assertThat(Sets.difference(covered, all)).as("tests without a code").isEmpty();
    }

    @Test
    void everyCode_hasANumberOfItsOwn() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates();
    }
}
