// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.FixtureSource.Expectation;
import dev.kfp4j.processor.FixtureSource.Place;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the documentation's page of messages equal to the messages and to the wrong sources that provoke them. */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");

    private static final String HEAD = """
            # Diagnostics

            Every message of the compiler. It stands at the narrowest place that is known, names things as they are written in
            the source, and says what to do. One mistake gives one message; several mistakes are all reported in one compilation.
            A number is never used for anything else again. `…` stands for what differs from case to case. Each has an example that
            is wrong, as the compiler shows it, and below it the same line as it would be right.

            This page is made from the messages themselves and from the wrong sources that test them; a test holds it equal.
            """;

    /** Set KFP4J_UPDATE_GOLDENS to rewrite the page. */
    @Test
    void page_saysWhatTheCompilerSays() throws IOException {
        String page = page();
        if (System.getenv("KFP4J_UPDATE_GOLDENS") != null) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    private static String page() {
        var page = new StringBuilder(HEAD);
        int section = 0;
        for (DiagnosticCode code : DiagnosticCode.all()) {
            int hundred = Integer.parseInt(code.id().substring("KFP4J-".length())) / 100;
            if (hundred != section) {
                section = hundred;
                page.append("\n## ").append(title(hundred)).append('\n');
            }
            page.append("\n### ").append(code.id()).append("\n\n");
            page.append(kind(code)).append(": ").append(text(code.wording())).append("\\\n");
            page.append("→ ").append(text(code.remedy())).append('\n');
            page.append(example(code));
        }
        return page.toString();
    }

    private static String title(int hundred) {
        return switch (hundred) {
            case 1 -> "Components";
            case 2 -> "Pipeline signatures and task options";
            case 3 -> "Pipeline bodies";
            case 4 -> "Limits of clusters";
            default -> "The compiler and its surroundings";
        };
    }

    private static String kind(DiagnosticCode code) {
        String word = code.severity().name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String text(String wording) {
        return wording.replace("%s", "…").replace("<", "\\<").replace("*", "\\*");
    }

    /** A wrong line that provokes the message, the place under it, what is said there, and how it would be right. */
    private static String example(DiagnosticCode code) {
        List<FixtureSource> sources = DiagnosticFixture.in(FIXTURES).stream()
                .filter(fixture -> fixture.code().equals(code.id()))
                .flatMap(fixture -> fixture.sources().stream())
                .toList();
        return sources.stream()
                .flatMap(source -> source.places().stream())
                .filter(place -> expectation(place, code).isPresent())
                // Of several, one that says what is right.
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

    /** What the place itself would have to be, or, where the mistake is mended elsewhere, the line that mends it. */
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
