// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static dev.kfp4j.local.testing.TestPipeline.optional;
import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.local.testing.FakeExpressions;
import dev.kfp4j.local.testing.FakeRunner;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.local.testing.TestPipeline.Graph;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ParameterSource.ComponentInput;
import dev.kfp4j.manifest.ParameterSource.Constant;
import dev.kfp4j.manifest.ParameterSource.TaskOutput;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Loops, with steps that run in this JVM. */
@Timeout(120)
class LoopTest {

    private static final int ITEMS = Integer.getInteger("kfp4j.items", 1_000);

    @TempDir
    Path runs;

    private final TestPipeline pipeline = new TestPipeline();

    @Test
    void items_eachHaveAGraphOfTheirOwn_andOutputsAreCollectedInTheirOrder() {
        pipeline.root()
                .nested("loop", echo())
                .each(new RawItems("item", "[\"b\", \"a\", \"c\"]"), 0)
                .add();
        pipeline.root().output("all", ParameterType.LIST, "loop", "out");
        RunResult result = run();
        assertThat(Json.write(result.outputs().parameters().get("all"))).isEqualTo("[\"b\",\"a\",\"c\"]");
        assertThat(result.tasks().keySet().stream().map(TaskPath::toString))
                .containsExactly("loop", "loop/0", "loop/0/say", "loop/1", "loop/1/say", "loop/2", "loop/2/say");
        assertThat(task(result, "loop").kind()).isEqualTo(TaskKind.LOOP);
        assertThat(task(result, "loop/0").kind()).isEqualTo(TaskKind.GRAPH);
        assertThat(result.tasks().values()).allMatch(task -> task.state() == TaskState.SUCCEEDED);
    }

    @Test
    void items_comeFromAStepsOutput_asAListOrAsText() {
        pipeline.root()
                .step("list", script(List.of("set", "list", Json.read("[1, 2]")), List.of("set", "text", "[\"x\"]")))
                .gives("list", ParameterType.LIST)
                .gives("text", ParameterType.STRING)
                .add();
        for (String output : List.of("list", "text")) {
            pipeline.root()
                    .nested("over-" + output, echo().input("items", required(ParameterType.LIST)))
                    .input("items", required(ParameterType.LIST), new TaskOutput("list", output))
                    .each(new ParameterItems("item", "items"), 1)
                    .add();
        }
        // The component of the second loop declares text.
        pipeline.component(
                "comp-over-text",
                component -> TestPipeline.withInput(component, "items", required(ParameterType.STRING)));
        pipeline.root().output("lists", ParameterType.LIST, "over-list", "out");
        pipeline.root().output("texts", ParameterType.LIST, "over-text", "out");
        var outputs = run().outputs().parameters();
        assertThat(Json.write(outputs.get("lists"))).isEqualTo("[\"1\",\"2\"]");
        assertThat(Json.write(outputs.get("texts"))).isEqualTo("[\"x\"]");
    }

    @Test
    void emptyList_succeedsWithEmptyLists() {
        pipeline.root()
                .nested("loop", echo())
                .each(new RawItems("item", "[]"), 0)
                .add();
        pipeline.root().output("all", ParameterType.LIST, "loop", "out");
        RunResult result = run();
        assertThat(Json.write(result.outputs().parameters().get("all"))).isEqualTo("[]");
        assertThat(result.tasks()).hasSize(1);
    }

    @Test
    void itemsThatAreNoList_failTheLoop() {
        pipeline.root()
                .nested("loop", echo().input("items", required(ParameterType.STRING)))
                .input("items", required(ParameterType.STRING), new Constant(JsonValue.of("{}")))
                .each(new ParameterItems("item", "items"), 0)
                .add();
        assertThat(run().failures().get(0).failure().orElseThrow().reason())
                .isEqualTo(
                        "the items of the loop, input \"items\", must be a list, or a text with a JSON list, not \"{}\"");
    }

    @Test
    void nestedLoops_overAnOuterItem_giveOneFlatList() {
        var inner = pipeline.graph()
                .input("outer", required(ParameterType.LIST))
                .input("item", required(ParameterType.STRING));
        inner.step("say", script(List.of("copy", "out", "word")))
                .input("word", required(ParameterType.STRING), new ComponentInput("item"))
                .gives("out", ParameterType.STRING)
                .add();
        inner.output("out", ParameterType.LIST, "say", "out");
        var outer = pipeline.graph().input("outer", required(ParameterType.LIST));
        outer.nested("inner", inner)
                .input("outer", required(ParameterType.LIST), new ComponentInput("outer"))
                .each(new ParameterItems("item", "outer"), 0)
                .add();
        outer.output("out", ParameterType.LIST, "inner", "out");
        pipeline.root()
                .nested("outer", outer)
                .each(new RawItems("outer", "[[\"a\", \"b\"], [], [\"c\"]]"), 0)
                .add();
        pipeline.root().output("all", ParameterType.LIST, "outer", "out");
        RunResult result = run();
        assertThat(Json.write(result.outputs().parameters().get("all"))).isEqualTo("[\"a\",\"b\",\"c\"]");
        assertThat(task(result, "outer/2/inner/0/say").state()).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    void listsThatStepsGive_stayListsOfTheirOwn() {
        var body = pipeline.graph().input("item", required(ParameterType.LIST));
        body.step("say", script(List.of("copy", "out", "list")))
                .input("list", required(ParameterType.LIST), new ComponentInput("item"))
                .gives("out", ParameterType.LIST)
                .add();
        body.output("out", ParameterType.LIST, "say", "out");
        pipeline.root()
                .nested("loop", body)
                .each(new RawItems("item", "[[1], [2, 3]]"), 0)
                .add();
        pipeline.root().output("all", ParameterType.LIST, "loop", "out");
        assertThat(Json.write(run().outputs().parameters().get("all"))).isEqualTo("[[1],[2,3]]");
    }

    @Test
    void artifacts_areCollectedAndLoopedOver() throws Exception {
        var making = pipeline.graph().input("item", required(ParameterType.STRING));
        making.step("make", script(List.of("make", "file", "content")))
                .gives("file")
                .add();
        making.collectedArtifact("file", "make", "file");
        pipeline.root()
                .nested("making", making)
                .each(new RawItems("item", "[\"a\", \"b\"]"), 0)
                .add();
        var reading = pipeline.graph()
                .inputArtifact("files", TestPipeline.datasets())
                .inputArtifact("item", TestPipeline.dataset());
        reading.step("read", script(List.of("load", "text", "file")))
                .artifact("file", new ArtifactSource.ComponentInput("item"))
                .gives("text", ParameterType.STRING)
                .add();
        reading.output("text", ParameterType.LIST, "read", "text");
        pipeline.root()
                .nested("reading", reading)
                .artifact("files", new ArtifactSource.TaskOutput("making", "file"))
                .each(new ArtifactItems("item", "files"), 0)
                .add();
        pipeline.root().output("texts", ParameterType.LIST, "reading", "text");
        RunResult result = run();
        assertThat(Json.write(result.outputs().parameters().get("texts"))).isEqualTo("[\"content\",\"content\"]");
        List<ArtifactValue> files = task(result, "making").outputs().artifacts().get("file");
        assertThat(files).hasSize(2);
        assertThat(Files.readString(Path.of(files.get(1).uri()))).isEqualTo("content");
    }

    @Test
    void itemThatFails_letsTheOthersRunAndFailsTheLoop() {
        var body = pipeline.graph().input("item", required(ParameterType.LIST));
        body.step("s", script())
                .input("script", required(ParameterType.LIST), new ComponentInput("item"))
                .add();
        body.step("t", script()).after("s").add();
        pipeline.root()
                .nested("loop", body)
                .each(new RawItems("item", "[[], [[\"exit\", 1]], []]"), 1)
                .add();
        pipeline.root().step("after", script()).after("loop").add();
        RunResult result = run();
        assertThat(task(result, "loop").failure().orElseThrow().reason()).isEqualTo("1 of 3 items failed: 1");
        assertThat(task(result, "loop/1/t").state()).isEqualTo(TaskState.SKIPPED);
        assertThat(task(result, "loop/2/t").state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(task(result, "after").state()).isEqualTo(TaskState.SKIPPED);
        assertThat(result.failures().stream().map(TaskResult::path)).containsExactly(TaskPath.of("loop", "1", "s"));
    }

    @Test
    void outputThatAnItemDidNotGive_isNotGivenByTheLoop() {
        var body = pipeline.graph().input("item", required(ParameterType.BOOLEAN));
        body.step("say", script(List.of("set", "out", "x")))
                .input("item", required(ParameterType.BOOLEAN), new ComponentInput("item"))
                .gives("out", ParameterType.STRING)
                .when("item")
                .add();
        body.output("out", ParameterType.LIST, "say", "out");
        pipeline.root()
                .nested("loop", body)
                .each(new RawItems("item", "[true, false]"), 0)
                .add();
        pipeline.root()
                .step("optional", script())
                .input("all", optional(ParameterType.LIST), new TaskOutput("loop", "out"))
                .add();
        RunResult result = run();
        assertThat(result.succeeded()).isTrue();
        assertThat(task(result, "loop").outputs().parameters()).isEmpty();
    }

    @Test
    void limit_holdsForItemsAndNotForSteps() {
        var body = pipeline.graph().input("item", required(ParameterType.NUMBER_INTEGER));
        body.step("a", script()).add();
        body.step("b", script()).add();
        pipeline.root()
                .nested("loop", body)
                .each(new RawItems("item", "[1, 2, 3, 4]"), 1)
                .add();
        // Both steps of an item run side by side, and each waits for the other; no other item's may come between.
        var pairs = Map.of(
                "0", new CountDownLatch(2),
                "1", new CountDownLatch(2),
                "2", new CountDownLatch(2),
                "3", new CountDownLatch(2));
        var runner = new FakeRunner(attempt -> {
            var pair = pairs.get(attempt.task().segments().get(1));
            pair.countDown();
            return awaited(pair) ? 0 : 1;
        });
        assertThat(run(runner, 4).succeeded()).isTrue();
        assertThat(runner.mostRunning()).isEqualTo(2);
    }

    @Test
    @Timeout(600) // Thousands of steps with their folders; a busy machine takes its time.
    void manyItems_areNotAliveAtOnce() {
        pipeline.root()
                .step("list", script(List.of("set", "list", numbers(ITEMS))))
                .gives("list", ParameterType.LIST)
                .add();
        pipeline.root()
                .nested("loop", echo().input("items", required(ParameterType.LIST)))
                .input("items", required(ParameterType.LIST), new TaskOutput("list", "list"))
                .each(new ParameterItems("item", "items"), 0)
                .add();
        pipeline.root().output("all", ParameterType.LIST, "loop", "out");
        var alive = new AliveItems();
        RunResult result = TestEngines.build(
                        TestEngines.builder()
                                .store(runs)
                                .cache(CacheSettings.OFF)
                                .parallelism(2)
                                .listener(alive::on),
                        FakeRunner.ofScripts())
                .run(pipeline.manifest(), Map.of());
        assertThat(result.outputs().parameters().get("all"))
                .isEqualTo(Json.read(Json.write(numbers(ITEMS)).replaceAll("(\\d+)", "\"$1\"")));
        assertThat(result.tasks()).hasSize(1 + 1 + 2 * ITEMS);
        assertThat(alive.most).isLessThanOrEqualTo(4);
        assertThat(alive.largestInputs).isLessThan(200);
    }

    /** Counts the items that have begun and not ended, and how much is told of each. */
    private static final class AliveItems {
        private int now;
        private int most;
        private int largestInputs;

        void on(RunEvent event) {
            if (event instanceof RunEvent.TaskStarted started && started.task().depth() == 1) {
                most = Math.max(most, ++now);
                largestInputs = Math.max(
                        largestInputs, started.inputs().parameters().toString().length());
            } else if (event instanceof RunEvent.TaskSucceeded ended
                    && ended.task().depth() == 1) {
                now--;
            }
        }
    }

    private static JsonValue numbers(int count) {
        var numbers = new ArrayList<JsonValue>();
        for (int i = 0; i < count; i++) {
            numbers.add(JsonValue.of(i));
        }
        return new JsonValue.JsonArray(numbers);
    }

    /** A loop's graph that gives each item as text. */
    private Graph echo() {
        var body = pipeline.graph().input("item", required(ParameterType.STRING));
        body.step("say", script(List.of("copy", "out", "word")))
                .input("word", required(ParameterType.STRING), new ComponentInput("item"))
                .gives("out", ParameterType.STRING)
                .add();
        return body.output("out", ParameterType.LIST, "say", "out");
    }

    private RunResult run() {
        return run(FakeRunner.ofScripts(), 2);
    }

    private RunResult run(FakeRunner runner, int parallelism) {
        return TestEngines.build(
                        TestEngines.builder()
                                .store(runs)
                                .cache(CacheSettings.OFF)
                                .parallelism(parallelism),
                        runner,
                        new FakeExpressions())
                .run(pipeline.manifest(), Map.of());
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static TaskResult task(RunResult result, String task) {
        return result.tasks().get(TaskPath.of(task.split("/", -1)));
    }
}
