// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pipelines of another module, whose manifests are there and whose bodies are not. */
class PipelineJarTest {
    private static final String DESCRIPTOR = "acme/lib/Flows_PreparePipeline";
    private static final String MANIFEST = "META-INF/kfp4j/pipelines/prepare.yaml";
    private static final String LIBRARY = """
            package acme.lib;

            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;

            public final class Flows {
                public record Prepared(Dataset rows, long count) {}

                @Component public static Prepared load(String url, @Default("10") long limit) {
                    return new Prepared(Dataset.create(), limit);
                }

                @Component public static Dataset clean(Dataset rows) { return rows; }

                @Pipeline public static Prepared prepare(String url, @Default("5") long limit) {
                    var loaded = load(url, limit);
                    return new Prepared(clean(loaded.rows()), loaded.count());
                }
            }
            """;
    private static final String APPLICATION = """
            package acme.app;

            import acme.lib.Flows;

            final class App {
                @dev.kfp4j.annotations.Pipeline static long app(String url) {
                    var first = Flows.prepare(url, 7);
                    Flows.load(url, 3);
                    return first.count();
                }
            }
            """;

    @TempDir
    Path folder;

    private Project library;
    private Project application;

    @BeforeEach
    void projects() {
        library = Project.in(folder.resolve("library")).source("acme/lib/Flows.java", LIBRARY);
        application = Project.in(folder.resolve("application")).uses(library).source("acme/app/App.java", APPLICATION);
    }

    @Test
    void pipelineAndImportedComponent_areFoundInAJarToo() throws IOException {
        library.source("acme/lib/package-info.java", """
                @dev.kfp4j.annotations.ImportComponent("imports/load.yaml")
                package acme.lib;
                """);
        compileWell(library);
        Path jar = folder.resolve("library.jar");
        try (var output = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(library.classes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                output.putNextEntry(new ZipEntry(
                        library.classes().relativize(file).toString().replace('\\', '/')));
                output.write(Files.readAllBytes(file));
                output.closeEntry();
            }
        }
        var user = Project.in(folder.resolve("user"))
                .source(
                        "acme/app/App.java",
                        APPLICATION.replace("Flows.load(url, 3);", "acme.lib.LoadTable.run(url);"));
        var outcome = user.compile("-Akfp4j.image=acme/steps:1", "-classpath", UserClassPath.with(jar));
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(user.read("META-INF/kfp4j/pipelines/app.yaml")).contains("comp-prepare:", "image: acme/load:2");
    }

    private static void compileWell(Project project) {
        var outcome = project.compile("-Akfp4j.image=acme/steps:1");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
    }

    private void refusal(String message) {
        assertThat(application.compile().errors()).singleElement().asString().isEqualTo(message);
    }

    @Test
    void pipelineOfAJar_givesTheSameManifestAsFromItsSources() {
        compileWell(library);
        compileWell(application);
        var together = Project.in(folder.resolve("together"))
                .source("acme/lib/Flows.java", LIBRARY)
                .source("acme/app/App.java", APPLICATION);
        compileWell(together);
        assertThat(application.read("META-INF/kfp4j/pipelines/app.yaml"))
                .isEqualTo(together.read("META-INF/kfp4j/pipelines/app.yaml"));
    }

    @Test
    void missingDescriptor_isReportedAtTheCall() throws IOException {
        compileWell(library);
        Files.delete(library.classes().resolve(DESCRIPTOR + ".class"));
        Files.delete(library.classes().resolve(DESCRIPTOR + ".java"));
        refusal("[KFP4J-185] pipeline \"prepare\" comes from a class file without the descriptor"
                + " \"acme.lib.Flows_PreparePipeline\"\n"
                + "  compile that class with the annotation processor of this kfp4j version");
    }

    @Test
    void missingManifest_isReportedAtTheCall() throws IOException {
        compileWell(library);
        Files.delete(library.classes().resolve(MANIFEST));
        refusal("[KFP4J-186] the manifest \"" + MANIFEST + "\" of \"prepare\" is not on the class path\n"
                + "  build its jar again, and include the whole META-INF folder");
    }

    @Test
    void unreadableManifest_isReportedAtTheCall() throws IOException {
        compileWell(library);
        Files.writeString(library.classes().resolve(MANIFEST), "a: [");
        refusal("[KFP4J-187] the manifest of \"prepare\" cannot be used: " + MANIFEST
                + ":1:5: expected the node content, but found '<stream end>'\n  build its jar again");
    }

    @Test
    void manifestOfAnotherPipeline_isReportedAtTheCall() throws IOException {
        compileWell(library);
        String manifest = library.read(MANIFEST);
        Files.writeString(library.classes().resolve(MANIFEST), manifest.replace("count", "number"));
        refusal("[KFP4J-187] the manifest of \"prepare\" cannot be used: " + MANIFEST
                + " has other inputs or outputs\n  build its jar again");
    }

    @Test
    void descriptorOfALaterVersion_isReportedAtTheCall() throws IOException {
        compileWell(library);
        rewriteDescriptor("name = \"prepare\"", "version = 2, name = \"prepare\"");
        refusal("[KFP4J-188] the descriptor of \"prepare\" has version 2, but this kfp4j reads versions up to 1\n"
                + "  use a newer kfp4j-processor");
    }

    private void rewriteDescriptor(String text, String replacement) throws IOException {
        String source = library.read(DESCRIPTOR + ".java");
        assertThat(source).contains(text);
        Files.delete(library.classes().resolve(DESCRIPTOR + ".java"));
        var rewritten = Project.in(folder.resolve("library"))
                .uses(library)
                .source("generated/" + DESCRIPTOR + ".java", source.replaceFirst(text, replacement));
        assertThat(rewritten.compile("-proc:none").success()).isTrue();
    }
}
