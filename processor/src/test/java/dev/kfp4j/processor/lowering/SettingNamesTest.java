// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.diagnostic.DiagnosticCode;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.reading.AnnotationNames;
import dev.kfp4j.processor.settings.KubernetesSettings;
import dev.kfp4j.processor.settings.SettingArguments;
import dev.kfp4j.processor.settings.SettingKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

/**
 * The compiler knows the names of options, elements and their parts only as text. Here they are held against the
 * classes, as javac sees them. A part of an entry has the name of the list before its own.
 */
class SettingNamesTest {
    private static final Declarations DECLARED = Declarations.read();

    @Test
    void options_areThoseOfTasks() {
        assertThat(named(KubernetesSettings.kinds(), SettingKind::option)).isEqualTo(DECLARED.options.keySet());
    }

    @Test
    void elements_areThoseOfTheAnnotation() {
        assertThat(named(KubernetesSettings.kinds(), SettingKind::element)).isEqualTo(DECLARED.elements.keySet());
    }

    private static Set<String> named(List<SettingKind> kinds, Function<SettingKind, String> name) {
        return kinds.stream().map(name).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void checkedParts_areThoseOfOptionAndElement() {
        for (SettingKind kind : KubernetesSettings.kinds()) {
            var asked = new TreeSet<String>();
            for (boolean given : new boolean[] {true, false}) {
                kind.reader().read(new Recording("", given, asked));
            }
            var declared = new TreeSet<>(DECLARED.options.getOrDefault(kind.option(), List.of()));
            declared.addAll(DECLARED.elements.getOrDefault(kind.element(), List.of()));
            if (!declared.isEmpty()) {
                // The entries of a list that is read as pairs have no names.
                declared.removeIf(part -> part.contains(".")
                        && !asked.contains(part)
                        && asked.stream()
                                .noneMatch(other -> other.startsWith(part.substring(0, part.indexOf('.') + 1))));
                assertThat(asked).as(kind.toString()).isEqualTo(declared);
            }
        }
    }

    /** Arguments for every part that is asked for. */
    private record Recording(String prefix, boolean given, SortedSet<String> asked) implements SettingArguments {
        private <T> T noted(String part, T value) {
            asked.add(prefix + part);
            return value;
        }

        @Override
        public boolean has(String part) {
            return given;
        }

        @Override
        public Optional<String> text(String part) {
            return noted(part, Optional.of("a"));
        }

        @Override
        public Optional<Argument> name(String part, boolean mayBeMissing) {
            return noted(part, Optional.of(new ConstantArgument(JsonValue.of("a"))));
        }

        @Override
        public Optional<Argument> json(String part, boolean mayBeList) {
            return noted(part, Optional.empty());
        }

        @Override
        public List<String> texts(String part) {
            return noted(part, List.of("a"));
        }

        @Override
        public Map<String, String> pairs(String part) {
            return noted(part, Map.of("a", "a"));
        }

        @Override
        public OptionalLong number(String part) {
            return noted(part, OptionalLong.of(1));
        }

        @Override
        public boolean flag(String part) {
            return noted(part, true);
        }

        @Override
        public String choice(String part) {
            return noted(part, "");
        }

        @Override
        public List<String> choices(String part) {
            return noted(part, List.of("a"));
        }

        @Override
        public List<SettingArguments> inner(String part) {
            return noted(part, List.of(new Recording(prefix + part + ".", given, asked)));
        }

        @Override
        public void refuse(String part, DiagnosticCode code, Object... arguments) {}
    }

    /** Parts by options of tasks, and by elements of the annotation. */
    private record Declarations(Map<String, Collection<String>> options, Map<String, Collection<String>> elements) {
        static Declarations read() {
            var declared = new Declarations(new TreeMap<>(), new TreeMap<>());
            var compilation = Compiler.javac()
                    .withProcessors(new Reading(declared))
                    .compile(JavaFileObjects.forSourceString("A", "class A {}"));
            assertThat(compilation.errors()).isEmpty();
            return declared;
        }
    }

    private static final class Reading extends AbstractProcessor {
        private final Declarations declared;

        private Reading(Declarations declared) {
            this.declared = declared;
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (ExecutableElement option : methods("dev.kfp4j.dsl.PodOptions")) {
                declared.options
                        .computeIfAbsent(option.getSimpleName().toString(), unknown -> new TreeSet<>())
                        .addAll(partsOf(option));
            }
            for (ExecutableElement element : methods(AnnotationNames.KUBERNETES)) {
                declared.elements.put(element.getSimpleName().toString(), partsOf("", element.getReturnType()));
            }
            return false;
        }

        private List<ExecutableElement> methods(String type) {
            return ElementFilter.methodsIn(
                            processingEnv.getElementUtils().getTypeElement(type).getEnclosedElements())
                    .stream()
                    .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
                    .toList();
        }

        /** Of an option, or of the object that it takes. */
        private Collection<String> partsOf(ExecutableElement option) {
            var parts = new TreeSet<String>();
            if (option.getParameters().get(0).asType() instanceof DeclaredType type
                    && processingEnv
                            .getElementUtils()
                            .getPackageOf(type.asElement())
                            .getQualifiedName()
                            .contentEquals("dev.kfp4j.dsl.kubernetes")) {
                methods(type.toString()).forEach(call -> parts.addAll(partsOf(step(call))));
            } else {
                option.getParameters()
                        .forEach(
                                parameter -> parts.add(parameter.getSimpleName().toString()));
            }
            return parts;
        }

        private static Built.Step step(ExecutableElement call) {
            var arguments = new ArrayList<Value>();
            call.getParameters().forEach(parameter -> arguments.add(Value.ERRONEOUS));
            return SettingObjectLowering.step(call, arguments);
        }

        private static Collection<String> partsOf(Built.Step step) {
            if (step.entryOf().isEmpty()) {
                return step.parts().keySet();
            }
            var parts = new TreeSet<>(Set.of(step.entryOf()));
            step.parts().keySet().forEach(part -> parts.add(step.entryOf() + "." + part));
            return parts;
        }

        /** Of the annotations that an element holds; none if it holds other values. */
        private static Collection<String> partsOf(String prefix, TypeMirror type) {
            var parts = new TreeSet<String>();
            TypeMirror item = type instanceof ArrayType array ? array.getComponentType() : type;
            if (item instanceof DeclaredType declared
                    && declared.asElement().getKind() == ElementKind.ANNOTATION_TYPE) {
                for (Element element : declared.asElement().getEnclosedElements()) {
                    String part = prefix + element.getSimpleName();
                    parts.add(part);
                    parts.addAll(partsOf(part + ".", ((ExecutableElement) element).getReturnType()));
                }
            }
            return parts;
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
