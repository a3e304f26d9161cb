// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import dev.kfp4j.processor.spec.ClusterLimitsTest;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * Tests of the codes that no source alone can cause: they need another compiler, another JDK, an earlier build or a
     * jar, so the correction is not in a source either. A manifest of megabytes has no example that can be read.
     */
    private static final Map<DiagnosticCode, Class<?>> TESTED_ELSEWHERE = Map.ofEntries(
            Map.entry(ComponentCode.DESCRIPTOR_MISSING, ComponentJarTest.class),
            Map.entry(ComponentCode.DESCRIPTOR_TOO_NEW, ComponentJarTest.class),
            Map.entry(ComponentCode.DESCRIPTOR_STALE, ComponentJarTest.class),
            Map.entry(SurroundingsCode.NO_JAVAC, SurroundingsTest.class),
            Map.entry(SurroundingsCode.BODIES_NOT_ANALYSED, SurroundingsTest.class),
            Map.entry(SurroundingsCode.BODIES_LEFT_UNREAD, SurroundingsTest.class),
            Map.entry(SurroundingsCode.DEFAULT_IMAGE, SurroundingsTest.class),
            Map.entry(SurroundingsCode.CANNOT_WRITE, SurroundingsTest.class),
            Map.entry(SurroundingsCode.RUNTIME_MISSING, SurroundingsTest.class),
            Map.entry(SurroundingsCode.INTERNAL_ERROR, WrappedEnvironmentTest.class),
            Map.entry(PipelineCode.PIPELINE_RUNTIME_MISSING, SurroundingsTest.class),
            Map.entry(LimitCode.LARGE_MANIFEST, ClusterLimitsTest.class),
            Map.entry(LimitCode.LARGE_WORKFLOW, ClusterLimitsTest.class),
            Map.entry(ImportCode.IMPORT_RUNTIME_MISSING, SurroundingsTest.class),
            Map.entry(ImportCode.PIPELINE_DESCRIPTOR_MISSING, PipelineJarTest.class),
            Map.entry(ImportCode.PIPELINE_MANIFEST_MISSING, PipelineJarTest.class),
            Map.entry(ImportCode.PIPELINE_MANIFEST_UNUSABLE, PipelineJarTest.class),
            Map.entry(ImportCode.MANIFEST_DESCRIPTOR_TOO_NEW, PipelineJarTest.class),
            Map.entry(DecisionCode.BAD_LABEL, PatternSwitchTest.class));

    @TestFactory
    Stream<DynamicTest> eachFixture_givesExactlyTheMessagesOnItsLines() {
        return DiagnosticFixture.in(FIXTURES).stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    List<String> found = fixture.found();
                    assertThat(found)
                            .containsExactlyElementsOf(fixture.updated(found).expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> eachFixture_expectsTheCodeThatItIsFiledUnder() {
        return DiagnosticFixture.in(FIXTURES).stream()
                .map(fixture -> DynamicTest.dynamicTest(
                        fixture.name(),
                        () -> assertThat(fixture.expected())
                                .anyMatch(message -> message.contains("[" + fixture.code() + "]"))));
    }

    /** Only messages of other lines are left, and at least one with the code of the fixture is gone. */
    @TestFactory
    Stream<DynamicTest> eachFixture_whereItSaysWhatIsRight_isRightAfterIt() {
        return DiagnosticFixture.in(FIXTURES).stream()
                .filter(DiagnosticFixture::saysWhatIsRight)
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> {
                    List<String> left = fixture.foundWhenCorrected();
                    assertThat(left).noneMatch(fixture.expectedWhereCorrected()::contains);
                    assertThat(fixture.expected()).containsAll(left);
                    assertThat(count(fixture, left)).isLessThan(count(fixture, fixture.expected()));
                }));
    }

    private static long count(DiagnosticFixture fixture, List<String> messages) {
        return messages.stream()
                .filter(message -> message.contains("[" + fixture.code() + "]"))
                .count();
    }

    @Test
    void everyCode_hasAFixtureOrATestOfItsOwn() {
        Set<String> covered = DiagnosticFixture.in(FIXTURES).stream()
                .map(DiagnosticFixture::code)
                .collect(Collectors.toSet());
        TESTED_ELSEWHERE.keySet().forEach(code -> covered.add(code.id()));
        Set<String> all = DiagnosticCode.all().stream().map(DiagnosticCode::id).collect(Collectors.toSet());
        assertThat(Sets.difference(all, covered)).as("codes without a test").isEmpty();
        assertThat(Sets.difference(covered, all)).as("tests without a code").isEmpty();
    }

    @Test
    void everyCode_hasACorrectedExample() {
        Set<String> corrected = DiagnosticFixture.in(FIXTURES).stream()
                .filter(DiagnosticFixture::saysWhatIsRight)
                .map(DiagnosticFixture::code)
                .collect(Collectors.toSet());
        assertThat(DiagnosticCode.all())
                .filteredOn(code -> !TESTED_ELSEWHERE.containsKey(code))
                .allMatch(code -> corrected.contains(code.id()));
    }

    @Test
    void everyCode_hasANumberOfItsOwn() {
        assertThat(DiagnosticCode.all().stream().map(DiagnosticCode::id)).doesNotHaveDuplicates();
    }
}
