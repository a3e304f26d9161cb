// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static dev.kfp4j.local.testing.TestPipeline.withDefault;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine with real processes. */
class LocalEngineTest {

    @TempDir
    Path runs;

    @Test
    void parametersAndArtifacts_flowThroughStepsAndNestedGraphs() throws Exception {
        var pipeline = new TestPipeline();
        var inner = pipeline.graph()
                .input("word", required(ParameterType.STRING))
                .inputArtifact("data", TestPipeline.dataset())
                .output("both", ParameterType.STRING, "join", "Output");
        inner.step("join", script(List.of("load", "content", "data"), List.of("copy", "Output", "text")))
                .input(
                        "text",
                        required(ParameterType.STRING),
                        new ParameterSource.Constant(JsonValue.of("<{{$.inputs.parameters['word']}}>")))
                .input("word", required(ParameterType.STRING), new ParameterSource.ComponentInput("word"))
                .artifact("data", new ArtifactSource.ComponentInput("data"))
                .gives("Output", ParameterType.STRING)
                .gives("content", ParameterType.STRING)
                .add();
        pipeline.root()
                .input("word", withDefault(ParameterType.STRING, JsonValue.of("say \"ä\"\n")))
                .output("Output", ParameterType.STRING, "inner", "both")
                .outputArtifact("table", "make", "data");
        pipeline.root()
                .step("make", script(List.of("make", "data", "1,2"), List.of("file", "rows", " 12\n")))
                .gives("data")
                .gives("rows", ParameterType.NUMBER_INTEGER)
                .add();
        pipeline.root()
                .nested("inner", inner)
                .input("word", required(ParameterType.STRING), new ParameterSource.ComponentInput("word"))
                .artifact("data", new ArtifactSource.TaskOutput("make", "data"))
                .add();

        var result = LocalEngine.builder().runs(runs).build().run(pipeline.manifest(), Map.of());

        assertThat(result.failures()).isEmpty();
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(result.outputs().parameters()).containsEntry("Output", JsonValue.of("<say \"ä\"\n>"));
        var table = result.outputs().artifacts().get("table").get(0);
        assertThat(Files.readString(Path.of(table.uri()))).isEqualTo("1,2");
        assertThat(table.metadata()).containsEntry("length", JsonValue.of(3));
    }
}
