// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiles every wrong source and compares all messages with the expectations on its lines. */
class DiagnosticsTest {

    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

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
    void everyCode_hasANumberOfItsOwn() {
        assertThat(Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id))
                .doesNotHaveDuplicates();
    }
}
