// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The messages and the remaining files of a wrong pipeline. */
final class WrongPipelineIT {

    private static final String SOURCE = "src/com/acme/wrong/Numbers.java";
    private static final String MISTAKE = "measured * 2";
    private static final String MANIFEST = "pipelines/numbers.yaml";

    @TempDir
    private Path folder;

    private Project wrong;
    private Path classes;

    @BeforeEach
    void copy() throws IOException {
        wrong = Project.copy("wrong", folder);
        classes = wrong.path("classes");
    }

    @Test
    void mistake_isOneErrorWithACaretAtItsColumn() throws IOException {
        Outcome outcome = compile().withStatus(1);
        List<String> lines = outcome.err().lines().toList();
        String place = wrong.path(SOURCE) + ":24: error: [KFP4J-";
        assertThat(lines)
                .filteredOn(line -> line.contains("error:"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith(place));
        int source = lines.indexOf("        publish(" + MISTAKE + ");");
        assertThat(source).as("the line of the mistake in%n%s", outcome).isPositive();
        assertThat(lines.get(source + 1)).isEqualTo(" ".repeat("        publish(measured ".length()) + "^");
        assertThat(lines).last().isEqualTo("1 error");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void mistake_leavesNoManifest() throws IOException {
        compile().withStatus(1);
        assertThat(Project.leftBehind(classes)).doesNotContainKey(MANIFEST);
    }

    @Test
    void manifestOfAnEarlierBuild_isNotLeftAsIfItWereCurrent() throws IOException {
        wrong.edit(SOURCE, MISTAKE, "measured");
        compile().silent();
        assertThat(Project.leftBehind(classes)).containsKey(MANIFEST);

        wrong.edit(SOURCE, "publish(measured);", "publish(" + MISTAKE + ");");
        compile().withStatus(1);
        assertThat(Project.leftBehind(classes)).doesNotContainKey(MANIFEST);
    }

    private Outcome compile() throws IOException {
        return Jdk.current().javac().withKfp4j().compile(wrong.sources("src"), classes);
    }
}
