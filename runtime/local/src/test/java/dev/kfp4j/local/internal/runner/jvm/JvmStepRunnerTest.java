// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.jvm;

import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.LocalEngine;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.settings.Isolation;
import dev.kfp4j.local.testing.Deeds;
import dev.kfp4j.local.testing.Processes;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Steps in this JVM, through the engine. */
@Timeout(120)
class JvmStepRunnerTest {

    @TempDir
    Path store;

    @Test
    void step_runsInThisProcess() {
        assertThat(said(run(List.of("pid"))))
                .isEqualTo(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void whatAStepPrints_goesToItsLogAlone() {
        var out = System.out;
        var err = System.err;
        RunResult result =
                run(List.of("print", "plain ü"), List.of("complain", "bad"), List.of("printFromThread", "far"));
        assertThat(result.run().folder().resolve("tasks/a/log.txt")).hasContent("plain ü\nbad\nfar");
        assertThat(System.out).isSameAs(out);
        assertThat(System.err).isSameAs(err);
    }

    @Test
    void standardInput_isAtItsEnd() {
        assertThat(said(run(List.of("read")))).isEqualTo("-1");
    }

    @Test
    void exception_failsTheStepWithItsTrace() {
        StepFailure failure = failure(run(List.of("throw", "no table")));
        assertThat(failure.exitStatus()).hasValue(1);
        assertThat(failure.error()).contains("IOException: no table");
        assertThat(failure.logTail()).noneMatch(line -> line.contains("dev.kfp4j.local.internal"));
    }

    @Test
    void noStackOrMemoryLeft_failsTheStepOnly() {
        var pipeline = new TestPipeline();
        deed(pipeline, "deep", List.of("overflow"));
        deed(pipeline, "large", List.of("hugeArray"));
        deed(pipeline, "small", List.of("say", "fine"));
        RunResult result = engine().run(pipeline.manifest(), Map.of());
        assertThat(result.tasks()
                        .get(TaskPath.of("deep"))
                        .failure()
                        .orElseThrow()
                        .error())
                .hasValueSatisfying(error -> assertThat(error).startsWith("StackOverflowError"));
        assertThat(result.tasks()
                        .get(TaskPath.of("large"))
                        .failure()
                        .orElseThrow()
                        .error())
                .hasValueSatisfying(error -> assertThat(error).startsWith("OutOfMemoryError"));
        assertThat(result.tasks().get(TaskPath.of("small")).outputs().parameters())
                .containsEntry("Output", JsonValue.of("fine"));
    }

    @Test
    void stepThatTakesTooLong_isInterrupted() throws Exception {
        Path pids = store.resolve("pids");
        var pipeline = new TestPipeline();
        deed(pipeline, "a", List.of("hang", pids.toString()));
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("1")));
        StepFailure failure = failure(engine().run(pipeline.manifest(), Map.of()));
        assertThat(failure.reason()).isEqualTo("took longer than 1 s");
        assertThat(failure.error())
                .hasValueSatisfying(error -> assertThat(error).contains("InterruptedException"));
        for (long pid : Processes.alive(pids)) {
            // The step's own child: a thread takes nothing with it, unlike a process. Not this JVM, which is alive,
            // too.
            if (pid != ProcessHandle.current().pid()) {
                ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    void threadThatTakesNoNoticeOfAnInterrupt_isGivenUpWithTheReason() throws Exception {
        Path release = store.resolve("release");
        var pipeline = new TestPipeline();
        deed(pipeline, "a", List.of("deaf", release.toString()));
        pipeline.platform("a", Map.of("activeDeadlineSeconds", JsonValue.of("1")));
        try {
            assertThat(failure(engine().run(pipeline.manifest(), Map.of())).reason())
                    .startsWith("took longer than 1 s, and did not stop when its thread was interrupted");
        } finally {
            Files.writeString(release, "");
            // The abandoned thread still writes into the folder that is deleted after the test.
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("step a")) {
                    thread.join();
                }
            }
        }
    }

    @Test
    void environmentThatThisJvmHasNot_needsAProcess() {
        var pipeline = new TestPipeline();
        var container = Deeds.container(new ExecutorSpec.EnvVar("GREETING", "hello"));
        pipeline.root()
                .step("a", script(List.of("env", "GREETING"), List.of("say", " "), List.of("pid")))
                .container(container)
                .gives("Output", ParameterType.STRING)
                .add();
        deed(pipeline, "b", List.of("pid"));
        RunResult result = engine().run(pipeline.manifest(), Map.of());
        String here = Long.toString(ProcessHandle.current().pid());
        assertThat(said(result)).startsWith("hello ").doesNotEndWith(" " + here);
        assertThat(result.tasks().get(TaskPath.of("b")).outputs().parameters())
                .containsEntry("Output", JsonValue.of(here));
    }

    @Test
    void otherClassPath_hasALoaderOfItsOwn() {
        var pipeline = new TestPipeline();
        deed(pipeline, "a", List.of("say", "there"), List.of("printFromThread", "heard"));
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + store;
        RunResult result = LocalEngine.builder()
                .store(store)
                .isolation(Isolation.JVM)
                .classPath(classPath)
                .build()
                .run(pipeline.manifest(), Map.of());
        assertThat(said(result)).isEqualTo("there");
        assertThat(result.run().folder().resolve("tasks/a/log.txt")).hasContent("heard");
    }

    @Test
    void manySteps_keepTheirLogsApart() {
        var pipeline = new TestPipeline();
        for (int i = 0; i < 40; i++) {
            deed(pipeline, "t" + i, List.of("print", "one " + i), List.of("printFromThread", "two " + i));
        }
        RunResult result = LocalEngine.builder()
                .store(store)
                .isolation(Isolation.JVM)
                .parallelism(8)
                .build()
                .run(pipeline.manifest(), Map.of());
        assertThat(result.state()).isEqualTo(RunState.SUCCEEDED);
        for (int i = 0; i < 40; i++) {
            assertThat(result.run().folder().resolve("tasks/t" + i + "/log.txt"))
                    .hasContent("one " + i + "\ntwo " + i);
        }
    }

    private RunResult run(List<?>... lines) {
        var pipeline = new TestPipeline();
        deed(pipeline, "a", lines);
        return engine().run(pipeline.manifest(), Map.of());
    }

    private LocalEngine engine() {
        return LocalEngine.builder().store(store).isolation(Isolation.JVM).build();
    }

    private static void deed(TestPipeline pipeline, String task, List<?>... lines) {
        pipeline.root()
                .step(task, script(lines))
                .container(Deeds.container())
                .gives("Output", ParameterType.STRING)
                .add();
    }

    private static String said(RunResult result) {
        assertThat(result.failures()).isEmpty();
        return ((JsonValue.JsonString) result.tasks()
                        .get(TaskPath.of("a"))
                        .outputs()
                        .parameters()
                        .get("Output"))
                .value();
    }

    private static StepFailure failure(RunResult result) {
        return result.tasks().get(TaskPath.of("a")).failure().orElseThrow();
    }
}
