// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.manifest.json.JsonValue;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loops from sources to manifests, where KFP's own compiler is no measure, and called as plain Java. */
class LoopManifestTest {
    private static final String FLOW = """
            package p;
            import static dev.kfp4j.dsl.Kfp.*;
            import dev.kfp4j.annotations.*;
            import dev.kfp4j.artifacts.*;
            import java.util.*;
            public final class Flow {
                public record Optimizer(String name, double rate) {}
                public record Fold(int seed, Optimizer optimizer) {}
                @Component static List<Fold> folds(int count) {
                    var folds = new ArrayList<Fold>();
                    for (int i = 0; i < count; i++) { folds.add(new Fold(i, new Optimizer("o" + i, i / 2.0))); }
                    return folds;
                }
                @Component static String say(String text) { return text; }
                @Component static String join(List<String> texts) { return String.join(",", texts); }
                @Component static Dataset load(String text) { return Dataset.create(); }
                @Component static void use(Dataset data, String text) {}
                @Pipeline public static String texts(int count) {
                    var said = new ArrayList<String>();
                    for (var fold : parallel(folds(count), 2)) {
                        for (var word : List.of("a", "b")) {
                            said.add(say(word + fold.seed() + ":" + fold.optimizer().name()));
                        }
                    }
                    return join(said.stream().map(text -> say("<" + text + ">")).toList());
                }
                @Pipeline public static void artifacts(List<String> names) {
                    var data = names.stream().map(Flow::load).toList();
                    for (var table : data) { for (var name : names) { use(table, name); } }
                }
            }
            """;

    @TempDir
    Path folder;

    private Project project() {
        var project = Project.in(folder).source("p/Flow.java", FLOW);
        var outcome = project.compile("-Akfp4j.image=acme/steps:1");
        assertThat(outcome.success()).as(outcome.toString()).isTrue();
        return project;
    }

    private Manifest manifest(String pipeline) {
        String file = "META-INF/kfp4j/pipelines/" + pipeline + ".yaml";
        return ManifestYaml.read(project().read(file), file);
    }

    private static DagSpec graph(Manifest manifest, String component) {
        ComponentSpec spec = component.equals("root")
                ? manifest.pipeline().root()
                : manifest.pipeline().components().get(component);
        return (DagSpec) spec.body();
    }

    @Test
    void aPipelineWithLoops_calledAsPlainJava_runsItsRoundsInOrder() throws Exception {
        Method texts = project().load("p.Flow").getMethod("texts", int.class);
        assertThat(texts.invoke(null, 2)).isEqualTo("<a0:o0>,<b0:o0>,<a1:o1>,<b1:o1>");
    }

    @Test
    void fieldsInText_enterTheTaskAsInputsThatSelectThem() {
        Manifest manifest = manifest("texts");
        TaskSpec say = graph(manifest, "comp-for-loop-3").tasks().get("say");
        String item = "pipelinechannel--folds-Output-loop-item";
        assertThat(say.parameters())
                .containsEntry(
                        item + "-subvar-seed",
                        new ParameterSource.ComponentInput(item, Optional.of("parseJson(string_value)[\"seed\"]")))
                .containsEntry(
                        item + "-subvar-optimizer-subvar-name",
                        new ParameterSource.ComponentInput(
                                item, Optional.of("parseJson(string_value)[\"optimizer\"][\"name\"]")))
                .containsEntry(
                        "text",
                        new ParameterSource.Constant(JsonValue.of("{{$.inputs.parameters['"
                                + "pipelinechannel--loop-item-param-2']}}{{$.inputs.parameters['" + item
                                + "-subvar-seed']}}:{{$.inputs.parameters['" + item
                                + "-subvar-optimizer-subvar-name']}}")));
    }

    @Test
    void aLoopOverWhatNestedLoopsCollected_readsItFromTheOuterLoop() {
        Manifest manifest = manifest("texts");
        TaskSpec loop = graph(manifest, "root").tasks().get("for-loop-4");
        assertThat(loop.dependentTasks()).containsExactly("for-loop-1");
        String channel = "pipelinechannel--say-Output";
        assertThat(loop.parameters())
                .containsEntry(channel, new ParameterSource.TaskOutput("for-loop-1", channel, Optional.empty()));
        assertThat(loop.iterator()).contains(new TaskIterator.ParameterItems(channel + "-loop-item", channel));
    }

    @Test
    void aLoopOverCollectedArtifacts_goesThroughArtifacts() {
        Manifest manifest = manifest("artifacts");
        TaskSpec loop = graph(manifest, "root").tasks().get("for-loop-2");
        String channel = "pipelinechannel--load-Output";
        assertThat(loop.artifacts()).containsEntry(channel, new ArtifactSource.TaskOutput("for-loop-1", channel));
        assertThat(loop.iterator()).contains(new TaskIterator.ArtifactItems(channel + "-loop-item", channel));
        TaskSpec use = graph(manifest, "comp-for-loop-3").tasks().get("use");
        assertThat(use.artifacts()).containsEntry("data", new ArtifactSource.ComponentInput(channel + "-loop-item"));
        assertThat(List.copyOf(use.parameters().keySet())).containsExactly("text");
    }
}
