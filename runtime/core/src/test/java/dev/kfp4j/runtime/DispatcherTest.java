// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatcherTest {

    private static final String ENTRYPOINTS = "META-INF/kfp4j/entrypoints/";

    @TempDir
    Path folder;

    @Test
    void components_areListed_fromFolders_jars_andJarsThatAJarNames() throws IOException {
        Path classes = classes("odd", "some.Odd");
        Path library = jar("library.jar", null, "train-model", "some.Train");
        Path app = jar("app.jar", "library.jar none.jar", "deploy", "some.Deploy");

        assertThat(dispatch(classes + ":" + app + ":" + folder.resolve("missing"))
                        .out())
                .isEqualTo("""
                        Usage: COMPONENT [FLAGS...]
                           or: COMPONENT --help

                        Components:
                          deploy
                          odd
                          train-model
                        """);
        assertThat(dispatch(library.toString(), "--help").out()).endsWith("Components:\n  train-model\n");
    }

    @Test
    void theFirstOnTheClassPath_wins() throws IOException {
        jar("b.jar", null, "odd", "second.Odd");

        assertThat(Entrypoints.find(classes("odd", "first.Odd") + ":" + folder.resolve("b.jar")))
                .containsEntry("odd", "first.Odd");
    }

    @Test
    void anUnknownName_isRefused_withTheNearest() throws IOException {
        String classPath = classes("train-model", "some.Train").toString();

        assertThat(dispatch(classPath, "train_modle"))
                .isEqualTo(
                        new Outcome(2, "", "no component train_modle on the class path; did you mean train-model?\n"));
        assertThat(dispatch(classPath, "x"))
                .isEqualTo(new Outcome(2, "", "no component x on the class path; --help lists them\n"));
    }

    @Test
    void noComponentsAtAll_pointsAtTheProcessor() throws IOException {
        Outcome outcome = dispatch(folder.toString(), "train-model");

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("annotation processor did not run").contains("-proc:full");
    }

    @Test
    void anEntrypointThatIsGone_isNamed() throws IOException {
        assertThat(dispatch(classes("gone", "some.Gone").toString(), "gone"))
                .isEqualTo(new Outcome(
                        1, "", "cannot call the entrypoint some.Gone: java.lang.ClassNotFoundException: some.Gone\n"));
    }

    @Test
    void aComponent_isRunByName_withItsArgumentsAndItsStatus() throws Exception {
        Path classes = classes("odd", OddStep.class.getName());

        assertThat(new ChildJvm(folder)
                        .with(classes)
                        .run(Dispatcher.class.getName(), "odd", "--how", "x")
                        .errorLines())
                .containsExactly("odd: missing required output --model PATH");
        assertThat(new ChildJvm(folder)
                        .with(classes)
                        .run(Dispatcher.class.getName(), "odd", "--how=throw", "--model=m")
                        .status())
                .isEqualTo(1);
        assertThat(new ChildJvm(folder).with(classes).run(Dispatcher.class.getName(), "odd", "--how=é", "--model=m"))
                .isEqualTo(new Outcome(0, "hears é\nsaid: é\n", ""));
    }

    private static Outcome dispatch(String classPath, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Dispatcher.run(args, classPath, new PrintStream(out), new PrintStream(err));
        return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path classes(String name, String entrypoint) throws IOException {
        Path classes = folder.resolve("classes");
        Files.createDirectories(classes.resolve(ENTRYPOINTS));
        Files.writeString(classes.resolve(ENTRYPOINTS + name), entrypoint + "\n");
        return classes;
    }

    private Path jar(String file, String classPath, String name, String entrypoint) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        if (classPath != null) {
            manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        }
        Path jar = folder.resolve(file);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.putNextEntry(new JarEntry(ENTRYPOINTS + name));
            out.write((entrypoint + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
