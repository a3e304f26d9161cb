// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code javac} by hand with the processor on its path, every warning an error, and what it leaves. */
final class ByHandIT {

    /** If a class is already on the class path, javac warns about its generation by any processor. */
    private static final String CLASSES_GENERATED_ANEW = "-Xlint:-processing";

    private static final String ENTRYPOINT = "com.acme.words.Words_WriteTextEntrypoint";

    @TempDir
    private static Path folder;

    private static Project words;
    private static Path classes;
    private static Outcome build;

    @BeforeAll
    static void compile() throws IOException {
        words = Project.copy("words", folder);
        classes = words.path("classes");
        build = Jdk.current().javac().withKfp4j().compile(words.sources("src"), classes);
    }

    @Test
    void build_hasNoWarningsAndNothingToSay() {
        build.silent();
    }

    @Test
    void build_leavesManifestsPicturesComponentsAndEntrypoints() throws IOException {
        assertThat(Project.leftBehind(classes))
                .containsOnlyKeys(
                        "components/index-words.yaml",
                        "components/title.yaml",
                        "components/write-text.yaml",
                        "entrypoints/index-words",
                        "entrypoints/title",
                        "entrypoints/write-text",
                        "pipelines/index-text.mmd",
                        "pipelines/index-text.yaml",
                        "pipelines/twice.mmd",
                        "pipelines/twice.yaml");
    }

    @Test
    void manifest_namesTheImageOfTheOption() throws IOException {
        assertThat(Project.leftBehind(classes).get("pipelines/index-text.yaml")).contains("image: " + Javac.IMAGE);
    }

    @Test
    void entrypoint_helps() {
        Outcome help = step(ENTRYPOINT, "--help").withStatus(0);
        assertThat(help.out()).contains("--kind", "--line-count", "how many lines", "--style", "--output");
    }

    @Test
    void entrypoint_runsWithFlags() throws IOException {
        Path text = folder.resolve("text.txt");
        step(ENTRYPOINT, "--kind", "FICTION", "--line-count=1", "--output", text)
                .withStatus(0);
        assertThat(text).hasContent("FICTION\n  It Is What It Is\n");
    }

    @Test
    void entrypoint_refusesWhatIsMissing() {
        Outcome refused = step(ENTRYPOINT, "--line-count=1").withStatus(2);
        assertThat(refused.err()).contains("--kind");
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void dispatcher_listsComponentsAndRunsThem() {
        assertThat(step("dev.kfp4j.runtime.Dispatcher").withStatus(0).out())
                .contains("index-words", "title", "write-text");
        assertThat(step("dev.kfp4j.runtime.Dispatcher", "title", "--help")
                        .withStatus(0)
                        .out())
                .contains("--distinct", "--about");
    }

    @ParameterizedTest
    @Tag("long")
    @ValueSource(strings = {"simple", "bytodo", "byfile", "attr"})
    void compilePolicy_makesNoDifference(String policy) throws IOException {
        Path other = words.path("classes-" + policy);
        Jdk.current()
                .javac()
                .withKfp4j()
                .with("-XDcompilePolicy=" + policy)
                .compile(words.sources("src"), other)
                .silent();
        assertThat(pipelines(other)).isNotEmpty().isEqualTo(pipelines(classes));
    }

    @Test
    void pipelineAlone_isBuiltOverTheClassFilesOfItsComponents() throws IOException {
        Path again = copyOfClasses("pipeline-alone");
        Files.delete(again.resolve("META-INF/kfp4j/pipelines/index-text.yaml"));
        Jdk.current()
                .javac()
                .classPath(Published.runtimeAnd(again))
                .with(CLASSES_GENERATED_ANEW)
                .processorPath(Published.processor())
                .compile(List.of(words.path("src/com/acme/words/WordsPipelines.java")), again)
                .silent();
        assertThat(Project.leftBehind(again)).isEqualTo(Project.leftBehind(classes));
    }

    @Test
    void componentsAlone_leaveThePipelinesAsTheyWere() throws IOException {
        Path again = copyOfClasses("components-alone");
        Jdk.current()
                .javac()
                .classPath(Published.runtimeAnd(again))
                .with(CLASSES_GENERATED_ANEW)
                .processorPath(Published.processor())
                .compile(List.of(words.path("src/com/acme/words/Words.java")), again)
                .silent();
        assertThat(Project.leftBehind(again)).isEqualTo(Project.leftBehind(classes));
    }

    private static Outcome step(String main, Object... arguments) {
        return Jdk.current()
                .java()
                .with("-cp", Jdk.path(Published.runtimeAnd(classes)), main)
                .with(arguments)
                .runIn(folder);
    }

    private static Path copyOfClasses(String name) throws IOException {
        Path copy = words.path(name);
        Folders.copy(classes, copy);
        return copy;
    }

    private static Map<String, String> pipelines(Path built) throws IOException {
        Map<String, String> pipelines = Project.leftBehind(built);
        pipelines.keySet().removeIf(name -> !name.startsWith("pipelines/"));
        return pipelines;
    }
}
