// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.dsl.Task;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An element of {@code @Component} is the default of a task option, in this compilation and from a jar. */
class TaskDefaultsTest {
    /** The elements that are not defaults of task options. */
    private static final Set<String> OTHERS = Set.of("name", "description", "command", "args", "pythonRunnerOnly");

    /**
     * A default and the task option that sets the same.
     *
     * @param element the element of the annotation
     * @param annotation the elements in the annotation
     * @param option the call of the option
     */
    record Default(String element, String annotation, String option) {
        private Default(String element, String value) {
            this(element, element + " = " + value, element + "(" + value + ")");
        }

        /** The end of the names of everything that is declared for this default, such as {@code CpuRequest}. */
        String suffix() {
            return element.substring(0, 1).toUpperCase(Locale.ROOT) + element.substring(1);
        }

        @Override
        public String toString() {
            return element;
        }
    }

    private static final List<Default> DEFAULTS = List.of(
            new Default("image", "\"acme/fit:1\""),
            new Default("cpu", "\"2\""),
            new Default("cpuRequest", "\"500m\""),
            new Default("memory", "\"2Gi\""),
            new Default("memoryRequest", "\"1Gi\""),
            new Default("accelerator", "\"nvidia.com/gpu\""),
            new Default(
                    "acceleratorCount",
                    "accelerator = \"nvidia.com/gpu\", acceleratorCount = 2",
                    "accelerator(\"nvidia.com/gpu\", 2)"),
            new Default("retries", "3"),
            new Default("timeout", "\"1h\""),
            new Default("cache", "false"),
            new Default("env", "env = @Env(name = \"A\", value = \"b\")", "env(\"A\", \"b\")"));

    @TempDir
    static Path folder;

    private static Project ofJar;
    private static Project ofSources;

    static List<Default> defaults() {
        return DEFAULTS;
    }

    @BeforeAll
    static void compile() {
        Project library = Project.in(folder.resolve("library")).source("acme/Steps.java", steps());
        ofJar = Project.in(folder.resolve("application")).uses(library).source("acme/Flows.java", flows());
        ofSources = Project.in(folder.resolve("whole"))
                .source("acme/Steps.java", steps())
                .source("acme/Flows.java", flows());
        for (Project project : List.of(library, ofJar, ofSources)) {
            var outcome = project.compile();
            assertThat(outcome.success()).as(outcome.toString()).isTrue();
        }
    }

    /** For each default, a component and a container that have it ("set"), and the same without it ("bare"). */
    private static String steps() {
        var text = new StringBuilder("package acme;\nimport dev.kfp4j.annotations.*;\npublic class Steps {\n");
        for (Default option : DEFAULTS) {
            String image = option.element().equals("image") ? "" : "image = \"alpine:3.20\", ";
            text.append("""
                    @Component(%2$s) public static void set%1$s() {}
                    @Component public static void bare%1$s() {}
                    @ContainerComponent(%3$s%2$s, command = "true") public static native void setBox%1$s();
                    @ContainerComponent(image = "alpine:3.20", command = "true") public static native void bareBox%1$s();
                    """.formatted(option.suffix(), option.annotation(), image));
        }
        return text.append("}\n").toString();
    }

    private static String flows() {
        var text = new StringBuilder("""
                package acme;
                import static dev.kfp4j.dsl.Kfp.task;
                import dev.kfp4j.annotations.Pipeline;
                class Flows {
                """);
        for (Default option : DEFAULTS) {
            for (String kind : List.of("", "Box")) {
                text.append("""
                        @Pipeline static void default%1$s() { Steps.set%1$s(); }
                        @Pipeline static void option%1$s() { task(() -> Steps.bare%1$s()).%2$s.run(); }
                        @Pipeline static void nothing%1$s() { Steps.bare%1$s(); }
                        """.formatted(kind + option.suffix(), option.option()));
            }
        }
        return text.append("}\n").toString();
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void isTheSameAsTheOption(Default option) {
        for (String kind : List.of("", "box-")) {
            String name = kind + kebab(option.element());
            String byDefault = manifest(ofSources, "default-" + name);
            assertThat(byDefault).isEqualTo(manifest(ofSources, "option-" + name));
            assertThat(byDefault).isNotEqualTo(manifest(ofSources, "nothing-" + name));
        }
    }

    @ParameterizedTest
    @MethodSource("defaults")
    void isReadFromAJar(Default option) {
        for (String kind : List.of("", "box-")) {
            String name = "default-" + kind + kebab(option.element());
            assertThat(manifest(ofJar, name)).isEqualTo(manifest(ofSources, name));
        }
    }

    @Test
    void isAnElementOfBothAnnotations_andAnOptionOfATask() {
        Set<String> elements = names(Component.class);
        elements.removeAll(OTHERS);
        Set<String> ofContainers = names(ContainerComponent.class);
        ofContainers.removeAll(OTHERS);

        assertThat(elements)
                .isEqualTo(ofContainers)
                .isEqualTo(DEFAULTS.stream().map(Default::element).collect(Collectors.toSet()));
        // The count of accelerators is the second argument of their option.
        elements.remove("acceleratorCount");
        assertThat(names(Task.class)).containsAll(elements);
    }

    private static Set<String> names(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kebab(String element) {
        return element.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /** A pipeline's manifest, with the names that tell the three pipelines of a default apart made equal. */
    private static String manifest(Project project, String pipeline) {
        return project.read("META-INF/kfp4j/pipelines/" + pipeline + ".yaml")
                .replaceAll("\\b(default|option|nothing)-", "flow-")
                .replaceAll("\\b(set|bare)-", "step-")
                .replaceAll("Steps_(Set|Bare)", "Steps_Step")
                .replaceAll("Steps\\.(set|bare)", "Steps.step");
    }
}
