// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Build tools wrap the environment of processors: javac is found below, or is taken for another compiler. */
class WrappedEnvironmentTest {

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
    void proxiedEnvironment_isLookedBelow() {
        var outcome = project.compile(new Wrapping(WrappedEnvironmentTest::proxied), "-Xlint:-processing");
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
                WrappedEnvironmentTest.class.getClassLoader(),
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
