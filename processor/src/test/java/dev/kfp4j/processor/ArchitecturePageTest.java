// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the processor's part of the page about the architecture. */
class ArchitecturePageTest {
    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final Path MAIN = Path.of("src/main/java/dev/kfp4j/processor");

    @TempDir
    Path folder;

    @Test
    void packages_areInTheTable() throws IOException {
        Set<String> packages;
        try (Stream<Path> files = Files.list(MAIN)) {
            packages = files.filter(file -> Files.exists(file.resolve("package-info.java")))
                    .map(file -> "." + file.getFileName())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        String table = between(Files.readString(PAGE), "| package of `dev.kfp4j.processor`", "\n\n");

        assertThat(matches(table, "(?m)^\\| `(\\.[a-z]+)`")).isEqualTo(packages);
    }

    @Test
    void inputsAndOutputsOfTheGroup_areThoseOfTheExample() throws IOException {
        String section = between(Files.readString(PAGE), "## How closure conversion", "\n## ");
        Project project = Project.in(folder).source("Rating.java", """
                import dev.kfp4j.annotations.*;
                import dev.kfp4j.artifacts.*;
                import java.util.ArrayList;
                import java.util.List;

                class Rating {
                    @Component static Dataset load(String region) { return null; }
                    @Component static Model train(Dataset table, int trees) { return null; }
                    @Component static double score(Model model, String region) { return 0; }
                    %s
                }
                """.formatted(between(section, "```java\n", "```")));
        var outcome = project.compile();
        assertThat(outcome.success()).as(outcome.toString()).isTrue();

        String group =
                between(project.read("META-INF/kfp4j/pipelines/rate.yaml"), "  comp-for-loop-2:", "  comp-load:");
        String inputs = between(group, "    inputDefinitions:", "    outputDefinitions:");
        String outputs = group.substring(group.indexOf("    outputDefinitions:"));
        assertThat(matches(section, "`(pipelinechannel--\\S+)` \\| input")).isEqualTo(declared(inputs));
        assertThat(matches(section, "`(pipelinechannel--\\S+)` \\| output")).isEqualTo(declared(outputs));
        assertThat(List.of(declared(inputs).size(), declared(outputs).size())).containsExactly(3, 1);
    }

    private static Set<String> declared(String definitions) {
        return matches(definitions, "(pipelinechannel--\\S+):");
    }

    private static Set<String> matches(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        int to = text.indexOf(end, from + start.length());
        return text.substring(from + start.length(), to < 0 ? text.length() : to);
    }
}
