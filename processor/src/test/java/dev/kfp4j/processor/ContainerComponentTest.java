// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.Project.Outcome;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Container components, of this module and of another. */
class ContainerComponentTest {

    @TempDir
    Path folder;

    private Project library;

    @BeforeEach
    void sources() {
        library = Project.in(folder.resolve("library")).source("acme/lib/Tools.java", """
                        package acme.lib;

                        import dev.kfp4j.annotations.*;
                        import dev.kfp4j.artifacts.*;

                        public final class Tools {
                            public record Unpacked(Dataset table, int rows) {}

                            /** Unpacks a table.
                             *  @param archive what to unpack */
                            @ContainerComponent(image = "alpine:3.20", command = {"unpack", "--level=${level}"}, args = {
                                    "${archive.path}", "${table.path}", "${rows.path}", "${if prefix}", "${prefix}", "${end}"},
                                    cpu = "2", retries = 1, env = @Env(name = "MODE", value = "fast"))
                            public static native Unpacked unpack(
                                    Artifact archive, @Default("3") int level, @Nullable String prefix);

                            @ContainerComponent(image = "alpine:3.20", command = "fetch", args = {"${address}", "${output.path}"})
                            public static native Artifact fetch(String address);

                            private Tools() {}

                            @interface Nullable {}
                        }
                        """);
    }

    private Project application(String body) {
        return Project.in(folder.resolve("application")).uses(library).source("acme/app/Flow.java", """
                        package acme.app;

                        import static acme.lib.Tools.*;
                        import static dev.kfp4j.dsl.Kfp.task;

                        import dev.kfp4j.annotations.*;

                        public class Flow {
                            @Pipeline
                            public static int flow(String address) {
                                %s
                            }
                        }
                        """.formatted(
                        body));
    }

    private static void compileWell(Project project) {
        Outcome outcome = project.compile("-Werror", "-Xlint:-processing");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
    }

    private static Manifest manifest(Project project, String path) {
        return ManifestYaml.read(project.read(path), path);
    }

    private Manifest flow(String body) {
        compileWell(library);
        Project application = application(body);
        compileWell(application);
        return manifest(application, "META-INF/kfp4j/pipelines/flow.yaml");
    }

    private static Container container(Manifest manifest, String label) {
        return (Container) manifest.pipeline().executors().get(label);
    }

    @Test
    void componentOfAnotherModule_runsItsOwnImageCommandAndArguments() {
        var manifest = flow("return unpack(fetch(address), 5, \"x\").rows();");
        var unpack = container(manifest, "exec-unpack");
        assertThat(unpack.image()).isEqualTo("alpine:3.20");
        assertThat(unpack.command()).containsExactly("unpack", "--level={{$.inputs.parameters['level']}}");
        assertThat(unpack.args())
                .containsExactly(
                        "{{$.inputs.artifacts['archive'].path}}",
                        "{{$.outputs.artifacts['table'].path}}",
                        "{{$.outputs.parameters['rows'].output_file}}",
                        "{\"IfPresent\": {\"InputName\": \"prefix\", \"Then\": [\"{{$.inputs.parameters['prefix']}}\"]}}");
        assertThat(unpack.env())
                .singleElement()
                .satisfies(variable -> assertThat(variable.name()).isEqualTo("MODE"));
        assertThat(container(manifest, "exec-fetch").args())
                .containsExactly("{{$.inputs.parameters['address']}}", "{{$.outputs.artifacts['Output'].path}}");
    }

    /** A cluster's driver does not know the defaults of components. */
    @Test
    void constantThatEqualsTheDefault_isBoundWhereTheCommandLineMentionsIt() {
        var tasks = ((DagSpec) flow("return unpack(fetch(address), 3, null).rows();")
                        .pipeline()
                        .root()
                        .body())
                .tasks();
        assertThat(tasks.get("unpack").parameters())
                .isEqualTo(Map.of("level", new ParameterSource.Constant(JsonValue.of(3))));
    }

    @Test
    void imageOfACall_replacesTheComponents() {
        var manifest = flow(
                "var unpacked = task(() -> unpack(fetch(address), 1, null)).image(\"busybox\").run(); return unpacked.rows();");
        assertThat(container(manifest, "exec-unpack").image()).isEqualTo("busybox");
    }

    @Test
    void component_hasASpecificationAndNoEntrypoint() {
        compileWell(library);
        assertThat(library.output().keySet())
                .contains("META-INF/kfp4j/components/unpack.yaml", "acme/lib/Tools_UnpackComponent.class")
                .noneMatch(path -> path.contains("Entrypoint") || path.contains("entrypoints"));
        var specification = manifest(library, "META-INF/kfp4j/components/unpack.yaml");
        ComponentSpec component = specification.pipeline().components().get("comp-unpack");
        assertThat(component.inputs().parameters()).containsOnlyKeys("level", "prefix");
        assertThat(specification.pipeline().info().description()).isEqualTo("Unpacks a table.");
        assertThat(container(specification, "exec-unpack").env()).isEmpty();
    }

    @Test
    void calledAsPlainJava_saysThatThereIsNoCode() throws NoSuchMethodException {
        compileWell(library);
        Method fetch = library.load("acme.lib.Tools").getMethod("fetch", String.class);
        assertThatThrownBy(() -> fetch.invoke(null, "a"))
                .isInstanceOf(InvocationTargetException.class)
                .hasCauseInstanceOf(UnsatisfiedLinkError.class);
    }
}
