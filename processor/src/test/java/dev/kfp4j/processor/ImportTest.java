// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Components that exist as files, called from pipelines. */
class ImportTest {
    private static final String HEAD = """
            package acme;

            import static dev.kfp4j.dsl.Kfp.task;

            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import java.util.List;
            import java.util.Map;

            @ImportComponent("imports/train.yaml")
            @ImportComponent("imports/load.yaml")
            final class Flow {
            """;

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void emptyProject() {
        project = Project.in(folder.resolve("project"));
    }

    private Manifest compile(String body) {
        var outcome = project.source("acme/Flow.java", HEAD + body + "}\n").compile("-Akfp4j.image=acme/steps:1");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(outcome.warnings()).isEmpty();
        return manifest(project, "flow");
    }

    private static Manifest manifest(Project project, String name) {
        return ManifestYaml.read(project.read("META-INF/kfp4j/pipelines/" + name + ".yaml"), name);
    }

    private static TaskSpec task(Manifest manifest, String name) {
        return ((DagSpec) manifest.pipeline().root().body()).tasks().get(name);
    }

    private static Container container(Manifest manifest, String label) {
        return (Container) manifest.pipeline().executors().get(label);
    }

    @Test
    void requiredInputsAlone_areTheArgumentsOfRun() {
        var manifest = compile("""
                @Pipeline static double flow(String url) {
                    var table = LoadTable.run(url);
                    return Train.run(table, "price").loss();
                }
                """);
        var train = task(manifest, "train");
        assertThat(train.parameters())
                .containsExactly(Map.entry("label", new ParameterSource.Constant(JsonValue.of("price"))));
        assertThat(train.artifacts()).containsOnlyKeys("data");
        assertThat(train.dependentTasks()).containsExactly("load-table");
        assertThat(task(manifest, "load-table").parameters())
                .containsExactly(Map.entry("table_url", new ParameterSource.ComponentInput("url")));
    }

    @Test
    void optionalInputs_areSetByName() {
        var manifest = compile("""
                @Pipeline static Model flow(@Default("5") long trees, Model old) {
                    var table = LoadTable.with("u").limit(7).run();
                    return Train.with(table, "price").trees(trees).names(List.of("x")).notes(Map.of("k", 1))
                            .verbose(true).rate(1).startModel(old).run().model();
                }
                """);
        var train = task(manifest, "train");
        assertThat(train.parameters())
                .containsEntry("trees", new ParameterSource.ComponentInput("trees"))
                .containsEntry("rate", new ParameterSource.Constant(JsonValue.of(1)))
                .containsKeys("label", "names", "notes", "verbose")
                .hasSize(6);
        assertThat(train.artifacts()).containsOnlyKeys("data", "start_model");
    }

    @Test
    void containerAndDeclaration_areTheFilesOwn() {
        var manifest = compile("""
                @Pipeline static void flow() {
                    Train.run(LoadTable.run("u"), "price");
                }
                """);
        var file = ManifestYaml.read(project.read("META-INF/kfp4j/imports/acme.Train.yaml"), "train");
        assertThat(manifest.pipeline().executors().get("exec-train"))
                .isEqualTo(file.pipeline().executors().get("exec-train"));
        assertThat(manifest.pipeline().components().get("comp-train"))
                .isEqualTo(file.pipeline().components().get("comp-train"));
        assertThat(container(manifest, "exec-load-table"))
                .isEqualTo(new Container(
                        "acme/load:2",
                        List.of(
                                "load",
                                "{{$.inputs.parameters['table_url']}}",
                                "--limit",
                                "{{$.inputs.parameters['limit']}}",
                                "{{$.outputs.artifacts['table'].path}}"),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void taskOptions_lieOverTheFilesOwnSettings() {
        var manifest = compile("""
                @Pipeline static void flow() {
                    var table = LoadTable.run("u");
                    Train.run(table, "a");
                    task(() -> Train.with(table, "b").trees(3).run())
                            .cpu("4").memory("1Gi").env("MODE", "live").env("X", "y").image("acme/train:2").run();
                }
                """);
        assertThat(container(manifest, "exec-train").env()).containsExactly(new EnvVar("MODE", "batch"));
        var changed = container(manifest, "exec-train-2");
        assertThat(changed.image()).isEqualTo("acme/train:2");
        assertThat(changed.command()).containsExactly("python3", "-m", "train");
        assertThat(changed.env()).containsExactly(new EnvVar("MODE", "live"), new EnvVar("X", "y"));
        assertThat(changed.resources().orElseThrow().cpuLimit()).contains("4");
        assertThat(changed.resources().orElseThrow().memoryLimit()).contains("1Gi");
    }

    @Test
    void wholePipeline_isMergedUnderFreeNames() {
        var inner = Project.in(folder.resolve("inner")).source("acme/Inner.java", """
                package acme;
                import dev.kfp4j.annotations.*;
                @ImportComponent("imports/train.yaml")
                @ImportComponent("imports/load.yaml")
                final class Inner {
                    @Pipeline(name = "inner") static double whole(String url) {
                        return Train.with(LoadTable.run(url), "inside").trees(9).run().loss();
                    }
                }
                """);
        assertThat(inner.compile("-Akfp4j.image=acme/steps:1").success()).isTrue();
        project.resource("flows/inner.yaml", inner.read("META-INF/kfp4j/pipelines/inner.yaml"))
                .source("acme/package-info.java", """
                        @dev.kfp4j.annotations.ImportComponent("flows/inner.yaml")
                        package acme;
                        """);
        var manifest = compile("""
                @Pipeline static double flow() {
                    var table = task(() -> LoadTable.run("u")).env("A", "b").run();
                    Train.run(table, "outside");
                    return Inner.run("v");
                }
                """);
        ComponentSpec nested = manifest.pipeline().components().get("comp-inner");
        var dag = (DagSpec) nested.body();
        assertThat(dag.tasks()).containsOnlyKeys("load-table", "train");
        assertThat(dag.tasks().get("load-table").component()).isEqualTo("comp-load-table-2");
        assertThat(dag.tasks().get("train").component()).isEqualTo("comp-train");
        assertThat(manifest.pipeline().executors())
                .containsOnlyKeys("exec-load-table", "exec-load-table-2", "exec-train");
    }

    @Test
    void artifactTypeThatOnlyTheFileKnows_becomesAClass() {
        project.source("acme/Serving.java", """
                package acme;
                @dev.kfp4j.annotations.ImportComponent("imports/vertex.yaml")
                interface Serving {}
                """);
        var manifest = compile("""
                @Pipeline static void flow(VertexModel model) {
                    Vertex.run(model);
                }
                """);
        assertThat(manifest.pipeline()
                        .root()
                        .inputs()
                        .artifacts()
                        .get("model")
                        .type()
                        .schemaTitle())
                .isEqualTo("google.VertexModel");
    }

    @Test
    void wrongTypes_areErrorsOfTheCompilerItself() {
        var outcome = project.source("acme/Flow.java", HEAD + """
                    @Pipeline static void flow(Model model) {
                        Train.run(model, "a");
                        Train.with(LoadTable.run("u"), "b").trees("many").run();
                        Train.run(LoadTable.run("u"));
                        Train.with(LoadTable.run("u"), "b").depth(3).run();
                    }
                }
                """).compile();
        assertThat(outcome.errors())
                .anySatisfy(error -> assertThat(error).contains("Model cannot be converted to"))
                .anySatisfy(error -> assertThat(error).contains("String cannot be converted to long"))
                .anySatisfy(error -> assertThat(error).contains("cannot be applied to given types"))
                .anySatisfy(error -> assertThat(error).contains("cannot find symbol"));
    }

    @Test
    void plainCall_saysThatItRunsInItsContainerOnly() {
        compile("@Pipeline public static void flow() { LoadTable.run(\"u\"); }");
        assertThatThrownBy(() -> {
                    var flow = project.load("acme.LoadTable").getMethod("run", String.class);
                    flow.invoke(null, "u");
                })
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage(
                        "the component \"load-table\" (imports/load.yaml) runs only in its container, not as plain Java");
    }

    @Test
    void importedClassOfAJar_isCalledWithoutItsFile() {
        compile("@Pipeline static void flow() { LoadTable.run(\"u\"); }");
        var user = Project.in(folder.resolve("user")).uses(project).source("acme/user/User.java", """
                package acme.user;
                import acme.*;
                final class User {
                    @dev.kfp4j.annotations.Pipeline static double flow() {
                        return Train.with(LoadTable.run("u"), "y").mode("exact").run().loss();
                    }
                }
                """);
        var outcome = user.compile("-Akfp4j.image=acme/steps:1");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        assertThat(container(manifest(user, "flow"), "exec-train").image()).isEqualTo("acme/train:1");
    }

    @Test
    void ownComponentSpecification_importsBackToTheSameCall() {
        var library = Project.in(folder.resolve("library")).source("acme/lib/Steps.java", """
                package acme.lib;
                import dev.kfp4j.annotations.*;
                import dev.kfp4j.artifacts.*;
                public final class Steps {
                    public enum Mode { FAST, EXACT }
                    public record Fitted(Model model, double loss) {}
                    /** Fits. @param rows the rows */
                    @Component(image = "acme/fit:1", cpu = "2")
                    public static Fitted fitModel(Dataset rows, @Default("FAST") Mode mode, @Default("[1, 2]") java.util.List<Integer> sizes) {
                        return new Fitted(Model.create(), 0);
                    }
                    @Pipeline public static double flow(Dataset rows) { return fitModel(rows, Mode.EXACT, java.util.List.of(3)).loss(); }
                }
                """);
        assertThat(library.compile().success()).isTrue();
        project.resource("fit.yaml", library.read("META-INF/kfp4j/components/fit-model.yaml"))
                .source("acme/Again.java", """
                        package acme;
                        import dev.kfp4j.annotations.*;
                        import dev.kfp4j.artifacts.*;
                        @ImportComponent("fit.yaml")
                        final class Again {
                            @Pipeline static double flow(Dataset rows) {
                                return FitModel.with(rows).mode("EXACT").sizes(java.util.List.of(3)).run().loss();
                            }
                        }
                        """);
        assertThat(project.compile().success()).isTrue();
        assertThat(project.read("META-INF/kfp4j/pipelines/flow.yaml"))
                .isEqualTo(library.read("META-INF/kfp4j/pipelines/flow.yaml"));
    }
}
