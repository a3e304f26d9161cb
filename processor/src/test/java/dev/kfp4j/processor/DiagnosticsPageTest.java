// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.FixtureSource.Expectation;
import dev.kfp4j.processor.FixtureSource.Place;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.ContainerCode;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.diagnostic.ImportCode;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.diagnostic.PipelineCode;
import dev.kfp4j.processor.diagnostic.SettingCode;
import dev.kfp4j.processor.diagnostic.SurroundingsCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the page of diagnostics equal to the messages and to the sources that provoke them. */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

    private static final String HEAD = """
            # Diagnostics

            The compiler reports a mistake at the narrowest place that it knows. A message names things as they are written in the
            source, states the rule, and ends with a remedy. One mistake gives one message, and one compilation reports all
            mistakes. A number is never reused. `…` stands for the parts that vary. Each message has a wrong example as the compiler
            shows it, followed by the corrected code.

            This page is generated from the messages and from the sources that test them; a test holds it equal to both.

            """;

    private static final Map<Class<? extends DiagnosticCode>, String> AREAS = areas();

    private static Map<Class<? extends DiagnosticCode>, String> areas() {
        var areas = new LinkedHashMap<Class<? extends DiagnosticCode>, String>();
        areas.put(ComponentCode.class, "Components");
        areas.put(ContainerCode.class, "Container components");
        areas.put(ImportCode.class, "Imported components and pipelines of other jars");
        areas.put(PipelineCode.class, "Pipeline signatures and task options");
        areas.put(SettingCode.class, "Kubernetes settings");
        areas.put(BodyCode.class, "Pipeline bodies");
        areas.put(DecisionCode.class, "Decisions");
        areas.put(LoopCode.class, "Loops and lists");
        areas.put(ExitCode.class, "Exit handlers, imported artifacts and values of the run");
        areas.put(LimitCode.class, "Limits of clusters");
        areas.put(SurroundingsCode.class, "The compiler and its environment");
        return areas;
    }

    /** Set KFP4J_UPDATE_GOLDENS to rewrite the page. */
    @Test
    void page_saysWhatTheCompilerSays() throws IOException {
        String page = page();
        if (System.getenv("KFP4J_UPDATE_GOLDENS") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void page_knowsEveryArea() {
        assertThat(DiagnosticCode.all()).allMatch(code -> AREAS.containsKey(code.getClass()));
    }

    private static String page() {
        var page = new StringBuilder(HEAD);
        List<DiagnosticFixture> fixtures = DiagnosticFixture.in(FIXTURES);
        AREAS.forEach((area, title) -> page.append(index(title, codes(area))));
        AREAS.forEach((area, title) -> {
            page.append("\n## ").append(title).append('\n');
            codes(area).forEach(code -> page.append(entry(code, fixtures)));
        });
        return page.toString();
    }

    private static List<DiagnosticCode> codes(Class<? extends DiagnosticCode> area) {
        return DiagnosticCode.all().stream().filter(area::isInstance).toList();
    }

    private static String index(String title, List<DiagnosticCode> codes) {
        var index = new StringBuilder("- **[" + title + "](#" + anchor(title) + ")**\n");
        for (DiagnosticCode code : codes) {
            index.append("  - [")
                    .append(code.id())
                    .append("](#")
                    .append(anchor(code.id()))
                    .append("): ");
            index.append(text(code.wording())).append('\n');
        }
        return index.toString();
    }

    /** The anchor that GitHub gives to a heading. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }

    private static String entry(DiagnosticCode code, List<DiagnosticFixture> fixtures) {
        return "\n### " + code.id() + "\n\n" + kind(code) + ": " + text(code.wording()) + "\\\n→ " + text(code.remedy())
                + "\n" + example(code, fixtures);
    }

    private static String kind(DiagnosticCode code) {
        String word = code.severity().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String text(String wording) {
        return wording.replaceAll("(?<!%)%(\\d\\$)?s", "…")
                .replace("%%", "%")
                .replace("<", "\\<")
                .replace("*", "\\*");
    }

    /** A wrong line that provokes the message, the message below it, and the corrected code. */
    private static String example(DiagnosticCode code, List<DiagnosticFixture> fixtures) {
        List<FixtureSource> sources = fixtures.stream()
                .filter(fixture -> fixture.code().equals(code.id()))
                .flatMap(fixture -> fixture.sources().stream())
                .toList();
        return sources.stream()
                .flatMap(source -> source.places().stream())
                .filter(place -> expectation(place, code).isPresent())
                // Of several, one with a correction.
                .min(Comparator.comparing(place -> place.right().isEmpty()))
                .map(place -> wrong(place, expectation(place, code).orElseThrow()) + right(place, sources))
                .orElse("");
    }

    private static Optional<Expectation> expectation(Place place, DiagnosticCode code) {
        return place.expectations().stream()
                .filter(expectation -> expectation.code().equals(code.id()) && expectation.column() > 0)
                .findFirst();
    }

    private static String wrong(Place place, Expectation expectation) {
        String line = place.code();
        int indent = line.length() - line.stripLeading().length();
        int caret = Math.max(0, expectation.column() - 1 - indent);
        String said = expectation.text().replace(" | ", "\n");
        return block("", line.strip() + "\n" + " ".repeat(caret) + "^\n" + said);
    }

    /** The corrected line, or the corrected line elsewhere in the source that removes the mistake. */
    private static String right(Place place, List<FixtureSource> sources) {
        return Stream.concat(Stream.of(place), sources.stream().flatMap(source -> source.corrected().stream()))
                .map(corrected -> String.join("\n", corrected.right()))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> block("java", text))
                .orElse("");
    }

    private static String block(String language, String text) {
        return "\n```" + language + "\n" + text + "\n```\n";
    }
}
