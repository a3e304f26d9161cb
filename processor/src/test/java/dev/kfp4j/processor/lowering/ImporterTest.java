// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.pipeline.Callee.ImporterCallee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Artifacts that exist already, with what is said of them. */
class ImporterTest {
    private static List<Node> nodes(String statements) {
        var source = JavaFileObjects.forSourceString("p.Flow", """
                package p;
                import static dev.kfp4j.dsl.Kfp.*;
                import dev.kfp4j.annotations.*;
                import dev.kfp4j.artifacts.*;
                import dev.kfp4j.dsl.*;
                import java.util.*;
                final class Flow {
                    @SchemaTitle("acme.Tokenizer")
                    public static final class Tokenizer extends Artifact {
                        public Tokenizer(ArtifactHandle handle) { super(handle); }
                    }
                    @Component static String text(String in) { return in; }
                    @Component static void use(Dataset data) {}
                    @Component static void split(Tokenizer tokens) {}
                    @Pipeline static void flow(String uri, int n) {
                %s
                    }
                }
                """.formatted(statements));
        return Lowered.of(source).pipeline("flow").body().nodes();
    }

    private static Task task(List<Node> nodes, int index) {
        return (Task) nodes.get(index);
    }

    private static ImporterCallee importer(Node node) {
        return (ImporterCallee) ((Task) node).callee();
    }

    @Test
    void importArtifact_takesItsTypeFromTheClassAndGivesOneArtifact() {
        List<Node> nodes =
                nodes("use(importArtifact(Dataset.class, uri)); split(importArtifact(Tokenizer.class, uri));");

        assertThat(importer(nodes.get(0)).type()).isEqualTo(new ArtifactIo("system.Dataset", "0.0.1", false));
        assertThat(importer(nodes.get(2)).type()).isEqualTo(new ArtifactIo("acme.Tokenizer", "0.0.1", false));
        assertThat(task(nodes, 0).arguments().get(ImporterCallee.URI)).isInstanceOf(PipelineInput.class);
        assertThat(task(nodes, 1).references())
                .containsExactly(new TaskOutput(
                        task(nodes, 0), importer(nodes.get(0)).outputs().get(0)));
    }

    @Test
    void constantMetadata_isWrittenAsItIs() {
        List<Node> nodes = nodes("""
                importer(Dataset.class, "s3://b/k").metadata("n", 3).metadata("list", List.of("a", 1.5, true))
                        .metadata("deep", Map.of("k", Map.of("x", List.of(1)))).run();
                """);

        assertThat(Json.write(importer(nodes.get(0)).metadata()))
                .isEqualTo("{\"n\":3,\"list\":[\"a\",1.5,true],\"deep\":{\"k\":{\"x\":[1]}}}");
        assertThat(importer(nodes.get(0)).inputs()).containsExactly(ImporterCallee.URI);
        assertThat(task(nodes, 0).arguments().get(ImporterCallee.URI)).isInstanceOf(ConstantArgument.class);
    }

    @Test
    void runTimeMetadata_entersOnceForEachValueWhereverItStands() {
        List<Node> nodes = nodes("""
                var made = text("a");
                importer(Dataset.class, uri).metadata("name", "of " + made).metadata(made, List.of(uri, n, made)).run();
                """);

        ImporterCallee importer = importer(nodes.get(1));
        String first = "{{$.inputs.parameters['metadata']}}";
        String second = "{{$.inputs.parameters['metadata-2']}}";
        String third = "{{$.inputs.parameters['metadata-3']}}";
        assertThat(Json.write(importer.metadata()))
                .isEqualTo("{\"name\":\"of " + first + "\",\"" + first + "\":[\"" + second + "\",\"" + third + "\",\""
                        + first + "\"]}");
        assertThat(importer.inputs())
                .extracting(Input::name)
                .containsExactly("uri", "metadata", "metadata-2", "metadata-3");
        assertThat(task(nodes, 1).arguments()).hasSize(4);
    }

    @Test
    void options_areTheImportersOwnAndThoseOfAllTasks() {
        List<Node> nodes = nodes("""
                var made = text("a");
                importer(Dataset.class, uri).reimport(true).downloadToWorkspace(true).cache(false).after(made).run();
                importer(Dataset.class, uri).reimport(false).run();
                """);

        assertThat(importer(nodes.get(1)).reimport()).isTrue();
        assertThat(importer(nodes.get(1)).downloadToWorkspace()).isTrue();
        assertThat(task(nodes, 1).options().cache()).isFalse();
        assertThat(task(nodes, 1).after()).containsExactly(nodes.get(0));
        assertThat(importer(nodes.get(2)).reimport()).isFalse();
    }

    @Test
    void importInATryBlock_belongsToTheHandler() {
        List<Node> nodes = nodes("try { use(importArtifact(Dataset.class, uri)); } finally { text(\"end\"); }");

        assertThat(((Group) nodes.get(1)).body().nodes())
                .extracting(Node::toString)
                .containsExactly("importer", "use");
    }
}
