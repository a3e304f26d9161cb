// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.resume;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.Continuation;
import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.LocalRun;
import dev.kfp4j.local.RunStore;
import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ResumeTest {

    @TempDir
    Path folder;

    private final List<String> started = new CopyOnWriteArrayList<>();

    private LocalEngine engine() {
        return TestEngines.builder()
                .store(folder.resolve("store"))
                .listener(event -> {
                    if (event instanceof RunEvent.TaskStarted start) {
                        started.add(start.task().toString());
                    }
                })
                .build();
    }

    /** Make, then test, which fails as long as there is no file, then report. All without caching. */
    private Manifest pipeline() {
        var pipeline = new TestPipeline();
        var root = pipeline.root().input("seed", required(ParameterType.NUMBER_INTEGER));
        root.step("make", script(List.of("copy", "Output", "seed")))
                .input("seed", required(ParameterType.NUMBER_INTEGER), new ParameterSource.ComponentInput("seed"))
                .gives("Output", ParameterType.NUMBER_INTEGER)
                .change(ResumeTest::uncached)
                .add();
        root.step("test", script(List.of("failOnce", marker().toString()), List.of("copy", "Output", "n")))
                .input(
                        "n",
                        required(ParameterType.NUMBER_INTEGER),
                        new ParameterSource.TaskOutput("make", "Output", Optional.empty()))
                .gives("Output", ParameterType.NUMBER_INTEGER)
                .change(ResumeTest::uncached)
                .add();
        root.step("report", script(List.of("print", "done")))
                .after("test")
                .change(ResumeTest::uncached)
                .add();
        root.output("Output", ParameterType.NUMBER_INTEGER, "test", "Output");
        return pipeline.manifest();
    }

    private Path marker() {
        return folder.resolve("marker");
    }

    private static TaskSpec uncached(TaskSpec task) {
        return new TaskSpec(
                task.name(),
                task.component(),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                Optional.of(new CachingOptions(false, "")),
                task.retry(),
                task.trigger(),
                task.iterator(),
                task.parallelismLimit());
    }

    private static Map<String, JsonValue> seed(int seed) {
        return Map.of("seed", JsonValue.of(seed));
    }

    private Continuation resume(RunResult run, Map<String, JsonValue> changes) {
        return engine().resume(run.run().name(), Optional.empty(), changes);
    }

    @Test
    void failedRun_goesOnWhereItBroke() {
        RunResult failed = engine().run(pipeline(), seed(1));
        assertThat(failed.state()).isEqualTo(RunState.FAILED);
        started.clear();

        Continuation continuation = resume(failed, Map.of());
        assertThat(continuation.resumption().summary())
                .isEqualTo("keep 1 step; run again: test (failed); not yet run: report");
        assertThat(started).isEmpty();

        RunResult done = continuation.run();
        assertThat(done.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(done.run()).isEqualTo(failed.run());
        assertThat(done.outputs().parameters()).containsEntry("Output", JsonValue.of(1));
        assertThat(started).containsExactly("test", "report");
        assertThat(done.tasks().get(TaskPath.of("make")))
                .isEqualTo(failed.tasks().get(TaskPath.of("make")));
    }

    @Test
    void whatTheEarlierStartLeft_isPutAside() {
        RunResult failed = engine().run(pipeline(), seed(1));
        Path task = failed.run().folder().resolve("tasks/test");
        assertThat(task.resolve("executor-input.json")).exists();

        resume(failed, Map.of()).run();

        assertThat(task.resolve("earlier/1/executor-input.json")).exists();
        assertThat(task.resolve("executor-output.json")).exists();
        assertThat(failed.run().folder().resolve("tasks/make/earlier")).doesNotExist();
    }

    @Test
    void changedParameter_runsWhatDependsOnItAgain() {
        RunResult failed = engine().run(pipeline(), seed(1));

        Continuation continuation = resume(failed, seed(2));
        assertThat(continuation.resumption().summary())
                .isEqualTo("keep 0 steps; run again: make (input seed 1 -> 2); not yet run: test, report");

        RunResult done = continuation.run();
        assertThat(done.outputs().parameters()).containsEntry("Output", JsonValue.of(2));
    }

    @Test
    void changedManifest_runsWhatChangedAgain() {
        RunResult failed = engine().run(pipeline(), seed(1));
        var changed = new TestPipeline();
        var root = changed.root().input("seed", required(ParameterType.NUMBER_INTEGER));
        root.step("make", script(List.of("copy", "Output", "seed")))
                .input("seed", required(ParameterType.NUMBER_INTEGER), new ParameterSource.ComponentInput("seed"))
                .gives("Output", ParameterType.NUMBER_INTEGER)
                .change(ResumeTest::uncached)
                .add();
        root.step("other", script(List.of("print", "new"))).after("make").add();

        Continuation continuation = engine().resume(failed.run().name(), Optional.of(changed.manifest()), Map.of());

        assertThat(continuation.resumption().summary()).isEqualTo("keep 1 step; not yet run: other");
        RunResult done = continuation.run();
        assertThat(done.state()).isEqualTo(RunState.SUCCEEDED);
        assertThat(done.tasks()).containsOnlyKeys(TaskPath.of("make"), TaskPath.of("other"));
    }

    @Test
    void succeededRun_hasNothingToDoUnlessSomethingChanged() throws Exception {
        Files.writeString(marker(), "seen");
        RunResult done = engine().run(pipeline(), seed(1));

        assertThat(resume(done, Map.of()).resumption().isNothing()).isTrue();
        assertThat(resume(done, seed(2)).resumption().isNothing()).isFalse();
        assertThat(resume(done, seed(2)).resumption().summary())
                .isEqualTo("keep 0 steps; run again: make (input seed 1 -> 2), test (needs make), report (needs make)");
    }

    @Test
    void runUnderWay_isRefused() throws Exception {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("hang", script(List.of("hang", folder.resolve("pids").toString())))
                .add();
        var begun = new CountDownLatch(1);
        LocalEngine engine = TestEngines.builder()
                .store(folder.resolve("store"))
                .listener(event -> {
                    if (event instanceof RunEvent.TaskStarted) {
                        begun.countDown();
                    }
                })
                .build();
        LocalRun run = engine.start(pipeline.manifest(), Map.of());
        begun.await();

        assertThatThrownBy(() -> engine.resume(run.info().name(), Optional.empty(), Map.of()))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageContaining("is active");
        run.kill();
        assertThat(run.await().state()).isEqualTo(RunState.CANCELLED);
        assertThat(engine.resume(run.info().name(), Optional.empty(), Map.of())
                        .resumption()
                        .summary())
                .isEqualTo("keep 0 steps; run again: hang (was stopped)");
    }

    @Test
    void unknownRun_isRefused() {
        assertThatThrownBy(() -> engine().resume("nothing", Optional.empty(), Map.of()))
                .isInstanceOf(RunRefusedException.class)
                .hasMessageStartingWith("there are no runs in");
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void damagedOutput_isMadeAgain() throws Exception {
        var pipeline = new TestPipeline();
        pipeline.root()
                .step("make", script(List.of("make", "data", "1,2")))
                .gives("data")
                .change(ResumeTest::uncached)
                .add();
        RunResult done = engine().run(pipeline.manifest(), Map.of());
        String uri = done.tasks()
                .get(TaskPath.of("make"))
                .outputs()
                .artifacts()
                .get("data")
                .get(0)
                .uri();
        Path kept = Path.of(uri).toRealPath();
        kept.toFile().setWritable(true);
        Files.writeString(kept, "3,4");

        RunResult again = resume(done, Map.of()).run();

        assertThat(again.tasks().get(TaskPath.of("make")).state()).isEqualTo(TaskState.SUCCEEDED);
        assertThat(started).containsExactly("make", "make");
        assertThat(Path.of(uri)).hasContent("1,2");
    }

    @Test
    void why_saysWhatRanAndWhatChanged() throws Exception {
        Files.writeString(marker(), "seen");
        var pipeline = new TestPipeline();
        var root = pipeline.root().input("seed", required(ParameterType.NUMBER_INTEGER));
        root.step("make", script(List.of("make", "data", "x")))
                .input("seed", required(ParameterType.NUMBER_INTEGER), new ParameterSource.ComponentInput("seed"))
                .gives("data")
                .add();
        RunResult first = engine().run(pipeline.manifest(), seed(1));
        RunResult second = engine().run(pipeline.manifest(), seed(1));
        RunResult third = engine().run(pipeline.manifest(), seed(2));

        assertThat(why(first)).containsExactly("ran: there is no earlier step to compare with");
        assertThat(why(second))
                .containsExactly("cached: identical to " + first.run().name() + " make");
        assertThat(why(third))
                .containsExactly(
                        "ran again: input seed 1 -> 2 (since " + first.run().name() + ")");
    }

    private List<String> why(RunResult run) {
        var texts = new ArrayList<String>();
        try (RunStore store = RunStore.open(folder.resolve("store"))) {
            run.tasks()
                    .values()
                    .forEach(task -> store.explain(run.run().name(), task).ifPresent(why -> texts.add(why.text())));
        }
        return texts;
    }
}
