// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.runtime.StepRunner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What generated sources look like, and where they compile. */
class GeneratedCodeTest {

    /** Set it to anything to have the golden files written anew. */
    private static final String UPDATE = "KFP4J_UPDATE_GOLDENS";

    private static final Path GOLDENS = Path.of("src/test/resources/goldens/GeneratedCodeTest");

    /** What a user's strict build turns on; nobody claims JUnit's or our test's own annotations. */
    private static final String[] STRICT = {"-Xlint:all,-processing", "-Werror"};

    private static final String HOUSING = """
            package acme;

            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import java.util.List;

            /** Steps about houses. */
            public final class Housing {

                /** How the model is made. */
                enum Method { LINEAR, FOREST }

                /**
                 * One feature.
                 *
                 * @param name its column
                 * @param scale its scale
                 */
                record Feature(String name, double scale) {}

                /**
                 * How good a model is.
                 *
                 * @param meanSquaredError the {@code mse}
                 * @param metrics further numbers
                 */
                public record Evaluation(double meanSquaredError, List<Feature> worst, Metrics metrics) {}

                /**
                 * Trains a model on a table. It takes a while.
                 *
                 * @param xTrain the features
                 * @param method how to train
                 */
                @Component(cpu = "2", memory = "4Gi", retries = 2, env = @Env(name = "SEED", value = "1"))
                public static Model trainModel(
                        Dataset xTrain, List<Dataset> more, @Default("FOREST") Method method,
                        @Default("100") int trees, List<Feature> features) {
                    return Model.create();
                }

                /** Tests it. */
                @Component
                static Evaluation testModel(Model model, @Name("strict") boolean isStrict) {
                    return new Evaluation(0, List.of(), Metrics.create());
                }

                private Housing() {}
            }
            """;

    @TempDir
    Path folder;

    private Project compiled(String path, String text, String... options) {
        var project = Project.in(folder).source(path, text);
        var outcome = project.compile(options);
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        return project;
    }

    @Test
    void entrypointsAndDescriptor_lookAsTheGoldenFilesDo() throws IOException {
        var project = compiled("acme/Housing.java", HOUSING, STRICT);
        for (String name : List.of(
                "acme/Housing_TrainModelEntrypoint.java",
                "acme/Housing_TestModelEntrypoint.java",
                "acme/Housing_TrainModelComponent.java",
                "META-INF/kfp4j/components/train-model.yaml")) {
            Path golden = GOLDENS.resolve(name.substring(name.lastIndexOf('/') + 1) + ".txt");
            String text = project.read(name).replaceAll("(?m)^sdkVersion: kfp4j-.*$", "sdkVersion: kfp4j-VERSION");
            if (System.getenv(UPDATE) != null) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden, UTF_8));
        }
    }

    @Test
    void sameSourcesInAnyOrder_giveTheSameBytes() {
        var forward = Project.in(folder.resolve("a"))
                .source("acme/Housing.java", HOUSING)
                .source("acme/Steps.java", steps("Steps"))
                .source("acme/Zoo.java", steps("Zoo"));
        var backward = Project.in(folder.resolve("b"))
                .source("acme/Housing.java", HOUSING)
                .source("acme/Steps.java", steps("Steps"))
                .source("acme/Zoo.java", steps("Zoo"))
                .reversed();
        assertThat(forward.compile().success()).isTrue();
        assertThat(backward.compile().success()).isTrue();
        assertThat(backward.output()).isEqualTo(forward.output());
    }

    private static String steps(String name) {
        return "package acme; class %s { @dev.kfp4j.annotations.Component static int count%s(int a) { return a; } }"
                .formatted(name, name);
    }

    @Test
    void unnamedPackage_nestedClassesAndInterfaces_haveEntrypoints() {
        var project = compiled("Outer.java", """
                import dev.kfp4j.annotations.Component;

                interface Outer {
                    class Inner {
                        enum Kind { A }

                        @Component
                        static String nested(Kind kind) {
                            return "nested " + kind;
                        }
                    }

                    @Component
                    static String direct(String Outer) {
                        return "direct " + Outer;
                    }
                }
                """, STRICT);
        var nested = StepRunner.run(project.load("Outer_Inner_NestedEntrypoint"), "--kind", "A");
        assertThat(nested.out()).as(nested.err()).contains("nested A");
        var direct = StepRunner.run(project.load("Outer_DirectEntrypoint"), "--outer", "x");
        assertThat(direct.out()).as(direct.err()).contains("direct x");
    }

    @Test
    void overloads_withNamesOfTheirOwn_haveEntrypointsOfTheirOwn() {
        var project = compiled("acme/Steps.java", """
                package acme;

                import dev.kfp4j.annotations.Component;

                class Steps {
                    @Component
                    static String train(int trees) {
                        return "trees " + trees;
                    }

                    @Component(name = "train-by-name")
                    static String train(String name) {
                        return "name " + name;
                    }
                }
                """, STRICT);
        var byName = StepRunner.run(project.load("acme.Steps_Train_TrainByNameEntrypoint"), "--name", "x");
        assertThat(byName.out()).as(byName.err()).contains("name x");
        var byTrees = StepRunner.run(project.load("acme.Steps_Train_TrainEntrypoint"), "--trees", "3");
        assertThat(byTrees.out()).as(byTrees.err()).contains("trees 3");
    }

    @Test
    void deprecatedMethodsAndTypes_giveNoWarningInGeneratedCode() {
        var outcome = Project.in(folder).source("acme/Steps.java", """
                        package acme;

                        import dev.kfp4j.annotations.Component;
                        import java.util.List;

                        class Steps {
                            @Deprecated(since = "1", forRemoval = true)
                            enum Old { @Deprecated A, B }

                            @Deprecated(since = "1")
                            record Data(int size) {}

                            @Deprecated(since = "1", forRemoval = true)
                            @Component
                            static Data train(Old old, List<Data> data) {
                                return data.get(0);
                            }
                        }
                        """).compile(STRICT);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void packageThatHidesClassesOfJavaLang_compiles() {
        compiled("acme/Steps.java", """
                package acme;

                import dev.kfp4j.annotations.Component;

                class Steps {
                    @Component
                    static java.lang.String train(java.lang.String step, java.util.List<java.lang.Integer> in) {
                        return step;
                    }
                }

                class String {}

                class Override {}

                class Exception {}

                class Step {}

                class StepValue {}
                """, STRICT);
    }

    @Test
    void exportedPackageOfAModule_compilesWithoutWarning() {
        var outcome = Project.in(folder)
                .source("module-info.java", "module acme { requires dev.kfp4j.runtime; exports acme; }")
                .source("acme/Housing.java", HOUSING)
                .compile(
                        "-Xlint:all,-processing,-exports,-missing-explicit-ctor",
                        "-Werror",
                        "--module-path",
                        modulePath());
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(Project.in(folder).read("acme/Housing_TrainModelEntrypoint.java"))
                .doesNotContain("@Generated");
    }

    @Test
    void generatedClassesOfAModule_addNothingToItsWarnings() {
        var outcome = Project.in(folder)
                .source(
                        "module-info.java",
                        "/** M. */ module acme { requires transitive dev.kfp4j.runtime; exports acme; }")
                .source("acme/Steps.java", """
                        package acme;

                        /** S. */
                        public final class Steps {
                            private Steps() {}

                            /** One. */
                            @dev.kfp4j.annotations.Component
                            public static int one(int a) {
                                return a;
                            }
                        }
                        """)
                .compile("-Xlint:all,-processing", "-Werror", "--module-path", modulePath());
        assertThat(outcome.diagnostics()).isEmpty();
    }

    /** The class path's entries that are modules of ours. */
    private static String modulePath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .filter(entry -> Files.exists(Path.of(entry, "module-info.class"))
                                || Path.of(entry)
                                        .getFileName()
                                        .toString()
                                        .matches("kfp4j-(annotations|runtime)-.*[.]jar"))
                        .toList());
    }
}
