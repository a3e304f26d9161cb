// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processor on the class path, where javac runs it or not, and what is said when it was never switched on. javac
 * says nothing then, and no code of ours runs; so the first of our programs that looks for its work has to say it.
 */
final class SwitchedOffIT {

    @TempDir
    private Path folder;

    private Project words;
    private Path classes;

    @BeforeEach
    void copy() throws IOException {
        words = Project.copy("words", folder);
        classes = words.path("classes");
    }

    @Test
    @EnabledForJreRange(maxVersion = 22)
    void classPath_isEnoughUpToJdk22() throws IOException {
        // javac 21 and 22 have a note about what JDK 23 will do.
        compile().withStatus(0);
        assertThat(Project.leftBehind(classes)).containsKey("pipelines/index-text.yaml");
    }

    @Test
    @EnabledForJreRange(minVersion = 23)
    void classPathWithProcFull_worksFromJdk23On() throws IOException {
        compile("-proc:full").silent();
        assertThat(Project.leftBehind(classes)).containsKey("pipelines/index-text.yaml");
    }

    @Test
    @EnabledForJreRange(minVersion = 23)
    void classPathAlone_isSilentlyIgnoredFromJdk23On_andOurProgramsSaySo() throws IOException {
        compile().silent();
        assertThat(Project.leftBehind(classes)).isEmpty();
        assertOurProgramsSaySo();
    }

    @Test
    void noProcessing_leavesNothing_andOurProgramsSaySo() throws IOException {
        compile("-proc:none").silent();
        assertThat(Project.leftBehind(classes)).isEmpty();
        assertOurProgramsSaySo();
    }

    private void assertOurProgramsSaySo() {
        assertSaysSo(Jdk.current()
                .java()
                .with("-cp", Jdk.path(Published.runtimeAnd(classes)))
                .with("dev.kfp4j.runtime.Dispatcher", "title")
                .runIn(folder));
        assertSaysSo(kfp4j("list", classes));
        assertSaysSo(kfp4j("run", classes));
        assertSaysSo(kfp4j("run", "index-text", "--classpath", classes));
    }

    private static void assertSaysSo(Outcome outcome) {
        outcome.withStatus(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines()).as(outcome.toString()).hasSize(1);
        assertThat(outcome.err()).contains("processor", "annotationProcessorPaths", "-proc:full");
    }

    private Outcome kfp4j(Object... arguments) {
        return Jdk.current()
                .java()
                .with("-jar", Published.commandLine())
                .with(arguments)
                .runIn(folder);
    }

    private Outcome compile(Object... options) throws IOException {
        return Jdk.current()
                .javac()
                .with("-Akfp4j.image=" + Javac.IMAGE)
                .classPath(Published.runtimeAnd(Published.processor()))
                .with(options)
                .compile(words.sources("src"), classes);
    }
}
