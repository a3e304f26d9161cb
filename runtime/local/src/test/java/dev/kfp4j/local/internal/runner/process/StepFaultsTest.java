// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.process;

import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.internal.runner.logs.BoundedLog;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.settings.Budget;
import dev.kfp4j.local.testing.Deeds;
import dev.kfp4j.local.testing.Processes;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Steps in processes that behave badly. */
@Timeout(120)
class StepFaultsTest {

    @TempDir
    Path store;

    @Test
    void stepOverItsMemoryLimit_failsWithTheLimit() {
        var pipeline = new TestPipeline();
        deed(pipeline, "a", Deeds.container("image", Deeds.memoryLimit("64Mi")), List.of("memory", "64"));
        RunResult result = run(pipeline);
        assertThat(result.failures().get(0).failure().orElseThrow().reason())
                .isEqualTo("exceeded its memory limit of 64Mi (its heap may use three quarters of it)");
    }

    @Test
    void stepThatPrintsTooMuch_keepsTheBeginningAndTheEndOfItsLog() throws Exception {
        long bytes = BoundedLog.DEFAULT_LIMIT + (8 << 20);
        var pipeline = new TestPipeline();
        deed(
                pipeline,
                "a",
                Deeds.container(),
                List.of("print", "first"),
                List.of("flood", Long.toString(bytes)),
                List.of("print", "last"));
        RunResult result = run(pipeline);
        assertThat(result.failures()).isEmpty();
        Path log = result.run().folder().resolve("tasks/a/log.txt");
        assertThat(Files.size(log)).isBetween(BoundedLog.DEFAULT_LIMIT, BoundedLog.DEFAULT_LIMIT + 200);
        try (var lines = Files.lines(log)) {
            assertThat(lines.filter(line -> !line.startsWith("x")))
                    .hasSize(3)
                    .startsWith("first")
                    .endsWith("last")
                    .anyMatch(line -> line.startsWith("[kfp4j: ") && line.contains(" bytes omitted]"));
        }
    }

    @Test
    void childThatIsLeftBehind_isKilled() throws Exception {
        Path pids = store.resolve("pids");
        var pipeline = new TestPipeline();
        deed(pipeline, "a", Deeds.container(), List.of("child", pids.toString()));
        assertThat(run(pipeline).failures()).isEmpty();
        Processes.awaitEnd(pids);
    }

    @Test
    void stepThatDoesNotEndWhenAsked_isKilledWithItsChild() throws Exception {
        Path pids = store.resolve("pids");
        var pipeline = new TestPipeline();
        deed(pipeline, "a", Deeds.container(), List.of("stubborn"), List.of("hang", pids.toString()));
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("5")));
        RunResult result = run(pipeline);
        assertThat(result.failures().get(0).failure().orElseThrow().reason()).isEqualTo("took longer than 5 s");
        Processes.awaitEnd(pids);
    }

    @Test
    void stepThatClosesItsStreams_goesOn() {
        var pipeline = new TestPipeline();
        deed(pipeline, "a", Deeds.container(), List.of("print", "heard"), List.of("silence"), List.of("say", "done"));
        RunResult result = run(pipeline);
        assertThat(result.failures()).isEmpty();
        assertThat(result.run().folder().resolve("tasks/a/log.txt")).hasContent("heard");
    }

    @Test
    void stepsThatAskForAllMemory_runOneAfterTheOther() {
        var pipeline = new TestPipeline();
        for (String task : List.of("a", "b", "c")) {
            deed(pipeline, task, Deeds.container("image", Deeds.memoryLimit("64Mi")), List.of("say", task));
        }
        deed(pipeline, "giant", Deeds.container("image", Deeds.memoryLimit("1Ti")), List.of("say", "large"));
        var running = new ArrayList<String>();
        var notices = new ArrayList<String>();
        var most = new ArrayList<Integer>();
        RunResult result = TestEngines.builder()
                .store(store)
                .parallelism(4)
                .budget(new Budget(8000, 100 << 20))
                .listener(event -> {
                    if (event instanceof RunEvent.RunPlanned planned) {
                        notices.addAll(planned.notices());
                    } else if (event instanceof RunEvent.TaskStarted started) {
                        running.add(started.task().toString());
                        most.add(running.size());
                    } else if (event instanceof RunEvent.TaskSucceeded ended) {
                        running.remove(ended.task().toString());
                    }
                })
                .build()
                .run(pipeline.manifest(), Map.of());
        assertThat(result.failures()).isEmpty();
        assertThat(most).containsExactly(1, 1, 1, 1);
        assertThat(notices).contains("giant: requests exceed the available CPU or memory, so the step runs alone");
    }

    private RunResult run(TestPipeline pipeline) {
        return TestEngines.builder().store(store).build().run(pipeline.manifest(), Map.of());
    }

    private static void deed(TestPipeline pipeline, String task, ExecutorSpec.Container container, List<?>... lines) {
        pipeline.root()
                .step(task, script(lines))
                .container(container)
                .gives("Output", ParameterType.STRING)
                .add();
    }
}
