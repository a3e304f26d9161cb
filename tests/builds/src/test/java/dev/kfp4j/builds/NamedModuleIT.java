// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components and a pipeline in a module with a {@code module-info}, in a package that it exports to nobody. */
final class NamedModuleIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--processor-path", "--processor-module-path"})
    void module_isBuiltAndItsEntrypointsRun(String processorPath) throws IOException {
        Path classes = build(processorPath);

        assertThat(Project.leftBehind(classes)).containsKeys("pipelines/greeting.yaml", "components/greet.yaml");
        Path said = folder.resolve("said.txt");
        run(classes, "com.acme.greetings/com.acme.greetings.Greetings_GreetEntrypoint", "--output", said)
                .withStatus(0);
        assertThat(said).hasContent("Hello world from com.acme.greetings");
    }

    @Test
    @Tag("long")
    void classPath_isWhereAModuleMayRunToo() throws IOException {
        Path classes = build("--processor-path");

        Path said = folder.resolve("said.txt");
        Jdk.current()
                .java()
                .with("-cp", Jdk.path(Published.runtimeAnd(classes)))
                .with("dev.kfp4j.runtime.Dispatcher", "greet", "--output", said)
                .runIn(folder)
                .withStatus(0);
        assertThat(said).hasContent("Hello world from null");
    }

    private Path build(String processorPath) throws IOException {
        Project module = Project.copy("named-module", folder);
        Path classes = module.path("classes");
        Jdk.current()
                .javac()
                .with("--module-path", Jdk.path(Published.runtime()))
                .with(processorPath, Published.processor(), "-Akfp4j.image=" + Javac.IMAGE)
                .compile(module.sources("src"), classes)
                .silent();
        return classes;
    }

    private Outcome run(Path classes, String main, Object... arguments) {
        List<Path> modulePath = Published.runtimeAnd(classes);
        return Jdk.current()
                .java()
                .with("--module-path", Jdk.path(modulePath), "--module", main)
                .with(arguments)
                .runIn(folder);
    }
}
