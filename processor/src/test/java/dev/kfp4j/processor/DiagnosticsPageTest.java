// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the documentation's page of messages equal to the messages and to the wrong sources that provoke them. */
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("../docs/diagnostics.md");
    private static final Path FIXTURES = Path.of("src/test/resources/diagnostics");
    private static final Pattern EXPECTATION =
            Pattern.compile("// (?:ERROR|WARNING|NOTE) (KFP4J-\\d+) col (\\d+): (.*)$");

    private static final String HEAD = """
            # Diagnostics

            Every message of the compiler. It stands at the narrowest place that is known, names things as they are written in
            the source, and says what to do. One mistake gives one message; several mistakes are all reported in one compilation.
            A number is never used for anything else again. `…` stands for what differs from case to case.

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

    private static String page() throws IOException {
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
            page.append(example(code).orElse(""));
        }
        return page.toString();
    }

    private static String title(int hundred) {
        return switch (hundred) {
            case 1 -> "Components";
            case 2 -> "Pipeline signatures and task options";
            case 3 -> "Pipeline bodies";
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

    /** The first wrong line that provokes the message, the place under it, and what is said there. */
    private static Optional<String> example(DiagnosticCode code) throws IOException {
        Path folder = FIXTURES.resolve(code.id());
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Optional<String> example = example(code, Files.readAllLines(file));
            if (example.isPresent()) {
                return example;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> example(DiagnosticCode code, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher expectation = EXPECTATION.matcher(lines.get(i));
            if (expectation.find() && expectation.group(1).equals(code.id())) {
                String wrong = lines.get(i).substring(0, expectation.start()).stripTrailing();
                for (int above = i - 1; wrong.isBlank(); above--) {
                    String line = lines.get(above);
                    Matcher other = EXPECTATION.matcher(line);
                    wrong = other.find() ? line.substring(0, other.start()).stripTrailing() : line;
                }
                int indent = wrong.length() - wrong.stripLeading().length();
                int caret = Math.max(0, Integer.parseInt(expectation.group(2)) - 1 - indent);
                String said = expectation.group(3).replace(" | ", "\n");
                return Optional.of("\n```\n" + wrong.strip() + "\n" + " ".repeat(caret) + "^\n" + said + "\n```\n");
            }
        }
        return Optional.empty();
    }
}
