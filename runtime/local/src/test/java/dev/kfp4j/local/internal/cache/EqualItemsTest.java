// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.cache;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.testing.FakeRunner;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ParameterSource.ComponentInput;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.io.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class EqualItemsTest {

    @TempDir
    Path folder;

    @Test
    void equalStepsInFlight_runOnce() {
        var pipeline = new TestPipeline();
        var body = pipeline.graph().input("item", required(ParameterType.STRING));
        body.step("say", script(List.of("copy", "out", "word")))
                .input("word", required(ParameterType.STRING), new ComponentInput("item"))
                .gives("out", ParameterType.STRING)
                .add();
        body.output("out", ParameterType.LIST, "say", "out");
        pipeline.root()
                .nested("loop", body)
                .each(new RawItems("item", "[\"a\", \"a\", \"b\", \"a\", \"b\", \"a\"]"), 0)
                .add();
        pipeline.root().output("all", ParameterType.LIST, "loop", "out");
        var runner = FakeRunner.ofScripts();

        RunResult result = TestEngines.build(TestEngines.builder().store(folder).parallelism(6), runner)
                .run(pipeline.manifest(), Map.of());

        assertThat(result.outputs().parameters().get("all"))
                .isEqualTo(Json.read("[\"a\", \"a\", \"b\", \"a\", \"b\", \"a\"]"));
        assertThat(runner.events().stream().filter(event -> event.startsWith("+")))
                .hasSize(2);
        assertThat(result.tasks().values().stream()
                        .filter(task -> task.kind() == TaskKind.STEP && task.state() == TaskState.CACHED))
                .hasSize(4);
    }
}
