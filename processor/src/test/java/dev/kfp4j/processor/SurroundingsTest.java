// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.processor.javac.CompilerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
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
                        [KFP4J-906] the manifests name the image "kfp4j.local/components:latest"
                          say which image holds the components with -Akfp4j.image=REFERENCE""");
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
                        [KFP4J-902] no manifest was written for the pipelines in acme.Steps: the compiler ended before it looked into method bodies
                          compile without -proc:only, and mend the errors above if there are any""");
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
                .startsWith("[KFP4J-903] no manifest was written for the pipelines in java.lang.String");
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
    void proxiedEnvironment_isLookedBelow() {
        var outcome = project.compile(new Wrapping(SurroundingsTest::proxied), "-Xlint:-processing");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(project.output()).containsKey(MANIFEST);
    }

    @Test
    void delegatingEnvironment_isLookedBelow() {
        var outcome = project.compile(new Wrapping(environment -> new Delegating(new Delegating(environment))));
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(project.output()).containsKey(MANIFEST);
    }

    @Test
    void environmentOfAnUnknownKind_countsAsACompilerWithoutBodies() {
        var outcome = project.compile(new Wrapping(Opaque::new));
        assertThat(outcome.success()).isTrue();
        assertThat(outcome.warnings()).singleElement().asString().startsWith("[KFP4J-901]");
        assertThat(project.output()).doesNotContainKey(MANIFEST);
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
        var bare = Project.in(folder.resolve("bare")).source("Steps.java", """
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

    @Test
    void ourOwnFailure_isOneErrorAndNoCrash() {
        var outcome = project.compile(new Wrapping(Failing::new));
        assertThat(outcome.success()).isFalse();
        assertThat(outcome.errors())
                .singleElement()
                .satisfies(error -> assertThat(error)
                        .startsWith("[KFP4J-999] kfp4j failed on ")
                        .contains("on purpose")
                        .contains("please report it"));
    }

    private static ProcessingEnvironment proxied(ProcessingEnvironment delegateTo) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                SurroundingsTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                new InvocationHandler() {
                    // As IntelliJ's handler: an anonymous class that has captured the environment.
                    @Override
                    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                        return method.invoke(delegateTo, arguments);
                    }
                });
    }

    /** Our processor in an environment of another's. */
    private static final class Wrapping extends AbstractProcessor {
        private final UnaryOperator<ProcessingEnvironment> wrapper;
        private final Processor processor = new KfpProcessor();

        Wrapping(UnaryOperator<ProcessingEnvironment> wrapper) {
            this.wrapper = wrapper;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            processor.init(wrapper.apply(environment));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }
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

    /** Hands everything on, under a name by which wrappers are not known. */
    private static class Opaque implements ProcessingEnvironment {
        private final ProcessingEnvironment below;

        Opaque(ProcessingEnvironment below) {
            this.below = below;
        }

        @Override
        public Map<String, String> getOptions() {
            return below.getOptions();
        }

        @Override
        public Messager getMessager() {
            return below.getMessager();
        }

        @Override
        public Filer getFiler() {
            return below.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return below.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return below.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return below.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return below.getLocale();
        }
    }

    /** The same with the field that build tools have. */
    private static final class Delegating extends Opaque {
        @SuppressWarnings("unused") // Read by reflection.
        private final ProcessingEnvironment delegate;

        Delegating(ProcessingEnvironment delegate) {
            super(delegate);
            this.delegate = delegate;
        }
    }

    /** Fails as soon as types are asked about. */
    private static final class Failing extends Opaque {
        Failing(ProcessingEnvironment below) {
            super(below);
        }

        @Override
        public Types getTypeUtils() {
            throw new IllegalStateException("on purpose");
        }
    }
}
