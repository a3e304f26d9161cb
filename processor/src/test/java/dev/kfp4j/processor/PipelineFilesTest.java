// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.runtime.PipelineArguments;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From sources to files: manifest, picture, descriptor; over several classes and class files. */
class PipelineFilesTest {
    private static final JavaFileObject STEPS = JavaFileObjects.forSourceString("steps.Steps", """
                    package steps;
                    import dev.kfp4j.annotations.*;
                    import dev.kfp4j.artifacts.*;
                    public final class Steps {
                        public record Split(Dataset train, @Name("held_out") Dataset test) {}
                        @Component public static Split split(@Default("0.5") double share) { return null; }
                        @Component(memory = "1Gi") public static Model train(Dataset data, String name) { return null; }
                        @Pipeline public static Model nested(String name) { return train(split(0.5).train(), name); }
                    }
                    """);

    private static final JavaFileObject FLOW = JavaFileObjects.forSourceString("flow.Flow", """
                    package flow;
                    import static steps.Steps.split;
                    import dev.kfp4j.annotations.*;
                    import dev.kfp4j.artifacts.*;
                    import java.util.*;
                    public final class Flow {
                        public enum Mode { FAST, SLOW }
                        public record Layer(int size, @Name("act") Optional_ kind) {}
                        public enum Optional_ { RELU }
                        @Component static void note(Mode mode, List<Layer> layers, Map<String, Double> rates) {}
                        /** Trains.
                         *  @param name what "it" is called */
                        @Pipeline(name = "all-of-it")
                        public static Model run(String name, Mode mode, List<Layer> layers,
                                @Default("0.25") double share, @Default("{\\"a\\": 1}") Map<String, Double> wait) {
                            note(mode, layers, wait);
                            return steps.Steps.train(split(share).test(), name);
                        }
                    }
                    """);

    @TempDir
    Path folder;

    private static Compilation compile(List<String> options, JavaFileObject... sources) {
        return com.google.testing.compile.Compiler.javac()
                .withProcessors(new KfpProcessor())
                .withOptions(options)
                .compile(sources);
    }

    private static String resource(Compilation compilation, String path) {
        Optional<JavaFileObject> file = compilation.generatedFile(StandardLocation.CLASS_OUTPUT, path);
        assertThat(file).as(path + " in " + compilation.diagnostics()).isPresent();
        try (InputStream stream = file.get().openInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String manifest(Compilation compilation, String name) {
        return resource(compilation, "META-INF/kfp4j/pipelines/" + name + ".yaml");
    }

    private Path write(Compilation compilation) throws IOException {
        for (JavaFileObject file : compilation.generatedFiles()) {
            Path path = folder.resolve(file.toUri().getPath().replaceFirst("^/[A-Z_]+/", ""));
            Files.createDirectories(path.getParent());
            try (InputStream stream = file.openInputStream()) {
                Files.write(path, stream.readAllBytes());
            }
        }
        return folder;
    }

    private List<String> classPathWith(Path classes) {
        return List.of("-classpath", UserClassPath.with(classes));
    }

    @Test
    void manifestPictureAndDescriptor_areWrittenForEachPipeline() {
        Compilation compilation = compile(List.of(), STEPS, FLOW);
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        Manifest manifest = ManifestYaml.read(manifest(compilation, "all-of-it"), "all-of-it.yaml");
        assertThat(manifest.pipeline().info().description()).isEqualTo("Trains.");
        assertThat(manifest.pipeline().root().inputs().parameters())
                .containsOnlyKeys("name", "mode", "layers", "share", "wait");
        assertThat(manifest.pipeline().components()).containsOnlyKeys("comp-note", "comp-split", "comp-train");
        assertThat(manifest.pipeline().sdkVersion()).startsWith("kfp4j-").doesNotContain("$");
        assertThat(resource(compilation, "META-INF/kfp4j/pipelines/all-of-it.mmd"))
                .startsWith("flowchart TD\n")
                .contains("[\"train\"]", "-->|\"held_out\"|");
        assertThat(manifest(compilation, "nested")).contains("comp-train");
    }

    @Test
    void descriptor_takesTypedArgumentsAndGivesJson() throws Exception {
        Path classes = write(compile(List.of(), STEPS, FLOW));
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> descriptor = loader.loadClass("flow.Flow_RunPipeline");
            Class<?> mode = loader.loadClass("flow.Flow$Mode");
            Class<?> layer = loader.loadClass("flow.Flow$Layer");
            Class<?> kind = loader.loadClass("flow.Flow$Optional_");
            Object relu = kind.getEnumConstants()[0];
            Object wide = layer.getConstructor(int.class, kind).newInstance(8, relu);
            Method start = descriptor.getMethod("arguments", String.class, mode, List.class);
            var arguments = (PipelineArguments) start.invoke(null, "first", mode.getEnumConstants()[1], List.of(wide));
            Method share = arguments.getClass().getMethod("share", double.class);
            assertThat(share.invoke(arguments, 0.75)).isSameAs(arguments);
            arguments.getClass().getMethod("wait_", Map.class).invoke(arguments, Map.of("b", 2.0));
            assertThat(arguments.values())
                    .isEqualTo(Map.of(
                            "name",
                            "first",
                            "mode",
                            "SLOW",
                            "layers",
                            List.of(Map.of("size", 8, "act", "RELU")),
                            "share",
                            0.75,
                            "wait",
                            Map.of("b", 2.0)));
            assertThat(arguments.pipeline().name()).isEqualTo("all-of-it");
            assertThat(arguments.pipeline().manifestResource()).isEqualTo("META-INF/kfp4j/pipelines/all-of-it.yaml");
        }
    }

    @Test
    void theSameSources_giveTheSameBytes_whateverTheOrderOfFilesAndTheLocale() {
        Locale before = Locale.getDefault();
        String first = manifest(compile(List.of(), STEPS, FLOW), "all-of-it");
        try {
            Locale.setDefault(
                    new Locale.Builder().setLanguage("tr").setRegion("TR").build());
            assertThat(manifest(compile(List.of(), FLOW, STEPS), "all-of-it")).isEqualTo(first);
            Locale.setDefault(new Locale.Builder()
                    .setLanguage("ar")
                    .setUnicodeLocaleKeyword("nu", "arab")
                    .build());
            assertThat(manifest(compile(List.of("-XDcompilePolicy=simple"), FLOW, STEPS), "all-of-it"))
                    .isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void componentsOfClassFiles_giveTheSameManifestAsTheirSources() throws IOException {
        String fromSources = manifest(compile(List.of(), STEPS, FLOW), "all-of-it");
        Path classes = write(compile(List.of(), STEPS));
        assertThat(manifest(compile(classPathWith(classes), FLOW), "all-of-it")).isEqualTo(fromSources);
    }

    @Test
    void errorsOfTheCompilerItself_standAlone() {
        Compilation compilation = compile(List.of(), STEPS, JavaFileObjects.forSourceString("flow.Wrong", """
                    package flow;
                    final class Wrong {
                        @dev.kfp4j.annotations.Pipeline
                        static void run() {
                            var parts = steps.Steps.split("half");
                            steps.Steps.train(parts.train(), unknown + 1);
                        }
                        @dev.kfp4j.annotations.Pipeline
                        static void other() { run(); }
                    }
                    """));
        assertThat(compilation.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.getMessage(Locale.ROOT)).doesNotContain("KFP4J"));
    }
}
