// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.processor.javac.CompilerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other compilers, wrapped environments, other processors: it works, or one message says why not. */
class SurroundingsTest {

    private static final String MANIFEST = "META-INF/kfp4j/pipelines/two-steps.yaml";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void sources() {
        project = Project.in(folder).source("acme/Steps.java", """
                        package acme;

                        import dev.kfp4j.annotations.*;

                        public class Steps {
                            @Component
                            static int first(@Default("1") int a) {
                                return a;
                            }

                            @Pipeline
                            static int twoSteps(int a) {
                                return first(first(a));
                            }
                        }
                        """);
    }

    @Test
    void plainJavac_writesTheManifestAndANoteOnTheImage() {
        var outcome = project.compile("-Werror");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(project.output()).containsKey(MANIFEST);
        assertThat(outcome.messages(Diagnostic.Kind.NOTE)).containsExactly("""
                        [KFP4J-906] no image is set, so the manifests use "kfp4j.local/components:latest"
                          set the image that contains the components with -Akfp4j.image=REFERENCE""");
    }

    @Test
    void namedImage_standsInTheManifestAndNeedsNoNote() {
        var outcome = project.compile("-Werror", "-Akfp4j.image=ghcr.io/acme/steps:1.2");
        assertThat(outcome.diagnostics()).isEmpty();
        assertThat(project.read(MANIFEST)).contains("image: ghcr.io/acme/steps:1.2");
    }

    @Test
    void everyFormOfSwitchingProcessingOn_works() {
        // -proc:full came with JDK 21; from JDK 23 on it is what a class path needs.
        if (Runtime.version().feature() >= 21) {
            assertThat(project.compile("-proc:full").success()).isTrue();
            assertThat(project.output()).containsKey(MANIFEST);
        }
    }

    @Test
    void procOnly_warnsOnceThatNoBodyWasRead() {
        var outcome = project.compile("-proc:only");
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.warnings()).containsExactly("""
                        [KFP4J-902] no manifest is written for the pipelines in acme.Steps: the compiler stopped before it analysed method bodies
                          compile without -proc:only, and fix the errors above; with -Werror, fix the warnings too""");
        assertThat(project.output())
                .containsKey("META-INF/kfp4j/components/first.yaml")
                .doesNotContainKey(MANIFEST);
    }

    @Test
    void classThatIsNeverAttributed_isNamedAtTheEnd() {
        var outcome = project.compile(new Awaiting("java.lang.String"), "-Xlint:-processing");
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.errors())
                .singleElement()
                .asString()
                .startsWith("[KFP4J-903] no manifest is written for the pipelines in java.lang.String");
    }

    @Test
    void eclipsesCompiler_buildsComponentsAndWarnsAtEachPipeline() {
        String generated = folder.resolve("classes").toString();
        var outcome =
                project.compile(new EclipseCompiler(), List.of(new KfpProcessor()), "--release", "17", "-s", generated);
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(project.output())
                .containsKey("acme/Steps_FirstEntrypoint.class")
                .containsKey("META-INF/kfp4j/components/first.yaml")
                .doesNotContainKey(MANIFEST);
        assertThat(outcome.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("[KFP4J-901]"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
                    assertThat(warning.getLineNumber()).isEqualTo(12);
                    assertThat(warning.getMessage(Locale.ROOT))
                            .contains("two-steps")
                            .contains("javac");
                });
    }

    @Test
    void eclipsesCompilerOnARuntimeWithoutJavac_doesTheSame() throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--limit-modules",
                "java.se",
                "-classpath",
                System.getProperty("java.class.path"),
                "org.eclipse.jdt.internal.compiler.batch.Main"));
        command.addAll(List.of("-17", "-proceedOnError", "-d", project.classes().toString()));
        command.addAll(List.of("-s", project.classes().toString()));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(List.of("-processor", KfpProcessor.class.getName()));
        command.addAll(List.of("-processorpath", System.getProperty("java.class.path")));
        command.add(folder.resolve("src").toString());
        Files.createDirectories(project.classes());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("[KFP4J-901]").doesNotContain("KFP4J-999");
        assertThat(project.output()).containsKey("acme/Steps_FirstEntrypoint.class");
    }

    @Test
    void typesThatAnotherProcessorGenerates_areWaitedFor() {
        project.source("acme/Later.java", """
                package acme;

                import dev.kfp4j.annotations.*;

                class Later {
                    @Component
                    static GeneratedResult later(GeneratedInput in) {
                        return new GeneratedResult(in.size());
                    }
                }
                """);
        var outcome =
                project.compile(ToolProvider.getSystemJavaCompiler(), List.of(new KfpProcessor(), new Generating()));
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(project.output())
                .containsKey("META-INF/kfp4j/components/later.yaml")
                .containsKey(MANIFEST);
        assertThat(project.read("META-INF/kfp4j/components/later.yaml")).contains("total:");
    }

    @Test
    void typesThatNobodyGenerates_areLeftToTheCompiler() {
        var wrong = Project.in(folder.resolve("wrong")).source("Steps.java", """
                        class Steps {
                            @dev.kfp4j.annotations.Component
                            static void train(Missing a, java.util.List<Missing> b) {}
                        }
                        """);
        var outcome = wrong.compile();
        assertThat(outcome.errors())
                .hasSize(2)
                .allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
    }

    @Test
    void constantsThatDoNotExist_areLeftToTheCompiler() {
        var wrong = Project.in(folder.resolve("wrong")).source("Steps.java", """
                        import dev.kfp4j.annotations.*;

                        class Steps {
                            @Component(cpu = MISSING)
                            static void train(@Default(MISSING) int a, @Name(MISSING) int b) {}
                        }
                        """);
        assertThat(wrong.compile().errors())
                .hasSize(3)
                .allSatisfy(error -> assertThat(error).contains("cannot find symbol"));
    }

    @Test
    void runtimeThatIsNotThere_isNamedAtComponentsAndPipelines() {
        // Only the annotations are on this class path.
        var bare = Project.in(folder.resolve("bare")).resource("step.yaml", """
                        name: step
                        implementation: {container: {image: acme/step:1, command: [step]}}
                        """).source("Steps.java", """
                        @dev.kfp4j.annotations.ImportComponent("step.yaml")
                        class Steps {
                            @dev.kfp4j.annotations.Component
                            static void train() {}

                            @dev.kfp4j.annotations.Pipeline
                            static void flow() {}
                        }
                        """);
        var annotations = Component.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        var outcome = bare.compile("-classpath", annotations);
        assertThat(outcome.errors())
                .satisfiesExactly(
                        error -> assertThat(error)
                                .startsWith("[KFP4J-175] the imported component \"step.yaml\" needs kfp4j-runtime"),
                        error -> assertThat(error).startsWith("[KFP4J-908] component \"train\" needs kfp4j-runtime"),
                        error -> assertThat(error).startsWith("[KFP4J-210] pipeline \"flow\" needs kfp4j-runtime"));
    }

    @Test
    void outputThatCannotBeWritten_isReportedByName() throws Exception {
        // A file where a folder is needed.
        Files.createDirectories(project.classes().resolve("META-INF"));
        Files.writeString(project.classes().resolve("META-INF/kfp4j"), "in the way");
        var outcome = project.compile();
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.errors())
                .anySatisfy(error ->
                        assertThat(error).startsWith("[KFP4J-907] cannot write \"META-INF/kfp4j/entrypoints/first\""));
    }

    /** Awaits the bodies of a class that is not among the sources. */
    private static final class Awaiting extends AbstractProcessor {
        private final String className;

        Awaiting(String className) {
            this.className = className;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            CompilerSession.of(environment).await(environment.getElementUtils().getTypeElement(className));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return false;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }

    /** Generates a class and a record in the first round. */
    private static final class Generating extends AbstractProcessor {
        private boolean done;

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                write("GeneratedInput", "record GeneratedInput(int size) {}");
                write("GeneratedResult", "record GeneratedResult(int total) {}");
            }
            return false;
        }

        private void write(String name, String text) {
            try (var writer =
                    processingEnv.getFiler().createSourceFile("acme." + name).openWriter()) {
                writer.write("package acme; " + text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }
    }
}
