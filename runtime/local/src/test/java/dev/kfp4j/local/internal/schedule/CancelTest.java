// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static dev.kfp4j.local.testing.TestPipeline.required;
import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskResult;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.testing.FakeRunner;
import dev.kfp4j.local.testing.Seed;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a run still does when it is cancelled, killed or out of time. An interrupt of its thread cancels it, a second
 * kills.
 */
@Timeout(60)
class CancelTest {

    @TempDir
    Path runs;

    private final TestPipeline pipeline = new TestPipeline();
    private final AtomicReference<Thread> running = new AtomicReference<>();

    @Test
    void cancel_stopsWhatRuns_beginsNothingMore_andLetsExitHandlersRun() throws Exception {
        var handled = pipeline.graph();
        handled.step("hangs", script()).add();
        handled.step("never", script()).after("hangs").add();
        pipeline.root().nested("handled", handled).add();
        var exit = pipeline.graph();
        exit.step("clean", script()).add();
        exit.step("tell", script()).after("clean").add();
        pipeline.root().nested("exit", exit).after("handled").inAnyCase().add();
        pipeline.root().step("after-exit", script()).after("exit").add();
        pipeline.root().step("next", script()).after("handled").add();
        pipeline.root().step("exit-of-next", script()).after("next").inAnyCase().add();

        RunResult result = interruptedWhileHanging("hangs", 1);

        assertThat(result.state()).isEqualTo(RunState.CANCELLED);
        assertThat(result.reason()).contains("interrupted");
        assertStates(result, TaskState.CANCELLED, "handled", "handled/hangs", "handled/never", "after-exit", "next");
        assertStates(result, TaskState.CANCELLED, "exit-of-next");
        assertStates(result, TaskState.SUCCEEDED, "exit", "exit/clean", "exit/tell");
    }

    @Test
    void cancelOfALoop_beginsNoMoreItems() throws Exception {
        var body = pipeline.graph().input("item", required(ParameterType.NUMBER_INTEGER));
        body.step("s", script()).add();
        pipeline.root()
                .nested("loop", body)
                .each(new RawItems("item", "[1, 2, 3]"), 1)
                .add();
        pipeline.root().step("exit", script()).after("loop").inAnyCase().add();

        RunResult result = interruptedWhileHanging("s", 1);

        assertStates(result, TaskState.CANCELLED, "loop", "loop/0", "loop/0/s", "loop/1", "loop/2");
        assertStates(result, TaskState.SUCCEEDED, "exit");
        assertThat(result.tasks()).hasSize(6);
    }

    @Test
    void stepBetweenTwoAttempts_isNotTriedAgain() throws Exception {
        pipeline.root()
                .step("a", script())
                .change(CancelTest::retriedAfterAnHour)
                .add();
        RunResult result = run(new FakeRunner(attempt -> 1), event -> {
            if (event instanceof RunEvent.TaskRetrying) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(result.state()).isEqualTo(RunState.CANCELLED);
        assertStates(result, TaskState.CANCELLED, "a");
    }

    @Test
    void kill_endsEvenExitHandlers() throws Exception {
        pipeline.root().step("a", script()).add();
        pipeline.root().step("exit", script()).after("a").inAnyCase().add();
        pipeline.root().step("exit-of-exit", script()).after("exit").inAnyCase().add();
        RunResult result = interruptedWhileHanging("exit", 2);
        assertThat(result.state()).isEqualTo(RunState.CANCELLED);
        assertStates(result, TaskState.SUCCEEDED, "a");
        assertStates(result, TaskState.CANCELLED, "exit", "exit-of-exit");
    }

    @Test
    void exitHandlerThatRunsWhenTheRunIsCancelled_runsToItsEnd() throws Exception {
        pipeline.root().step("a", script()).add();
        pipeline.root().step("exit", script()).after("a").inAnyCase().add();
        var runner = new FakeRunner(attempt -> {
            if (attempt.task().key().equals("exit")) {
                interrupt();
            }
            return 0;
        });
        RunResult result = run(runner, RunListener.NONE);
        assertThat(runner.stopped()).isEmpty();
        assertThat(result.state()).isEqualTo(RunState.CANCELLED);
        assertStates(result, TaskState.SUCCEEDED, "a", "exit");
    }

    @Test
    void deadline_failsTheRunAndLetsExitHandlersRun() throws Exception {
        pipeline.config(Map.of("activeDeadlineSeconds", JsonValue.of(1)));
        pipeline.root().step("a", script()).add();
        pipeline.root().step("exit", script()).after("a").inAnyCase().add();
        var runner = new FakeRunner(attempt -> attempt.task().key().equals("a") && !hangs() ? 1 : 0);
        RunResult result = run(runner, RunListener.NONE);
        assertThat(result.state()).isEqualTo(RunState.FAILED);
        assertThat(result.reason()).contains("the run took longer than 1 s");
        assertStates(result, TaskState.CANCELLED, "a");
        assertStates(result, TaskState.SUCCEEDED, "exit");
    }

    @Test
    void stepThatWaitsForAnotherThatDoesTheSame_isCancelledWithIt_butAnExitHandlerRunsItself() throws Exception {
        pipeline.root().step("a", script(List.of("print", "same"))).add();
        pipeline.root()
                .step("b", script(List.of("print", "same")))
                .componentOf("a")
                .add();
        pipeline.root().step("z", script()).add();
        pipeline.root()
                .step("exit", script(List.of("print", "same")))
                .componentOf("a")
                .after("z")
                .inAnyCase()
                .add();
        var started = new AtomicReference<String>();
        var runner = new FakeRunner(attempt -> {
            String key = attempt.task().key();
            return List.of("a", "b").contains(key) && started.compareAndSet(null, key) && !hangs() ? 1 : 0;
        });
        // Whatever runs in any case gets its turn after z: from then on all three that do the same are under way.
        RunResult result = run(runner, event -> {
            if (event instanceof RunEvent.TaskSucceeded done && done.task().equals(TaskPath.of("z"))) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(result.state()).isEqualTo(RunState.CANCELLED);
        assertStates(result, TaskState.CANCELLED, "a", "b");
        assertStates(result, TaskState.SUCCEEDED, "z", "exit");
    }

    @Test
    void cancelOrKillAtAnyMoment_leavesNothingUndecided() throws Exception {
        Seed.forEach(60, random -> {
            var any = new TestPipeline();
            var body = any.graph().input("item", required(ParameterType.NUMBER_INTEGER));
            body.step("s", script()).add();
            body.step("t", script()).after("s").add();
            for (int i = 0; i < 6; i++) {
                String[] after = random.nextInt(3) == 0 ? new String[0] : new String[] {"t" + random.nextInt(i + 1)};
                var task = random.nextBoolean()
                        ? any.root().step("t" + (i + 1), script())
                        : any.root().nested("t" + (i + 1), body).each(new RawItems("item", "[1, 2, 3]"), 0);
                task = random.nextInt(3) == 0 ? task.inAnyCase() : task;
                task.after(after).add();
            }
            any.root().step("t0", script()).add();
            int moment = random.nextInt(20);
            boolean kill = random.nextBoolean();
            var events = new AtomicInteger();
            RunResult result = run(any, new FakeRunner(attempt -> random.nextInt(6) == 0 ? 1 : 0), event -> {
                int count = events.incrementAndGet();
                if (count == moment || (kill && count == moment + 1)) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(result.tasks().values())
                    .allMatch(task -> task.state().isFinal())
                    .filteredOn(task -> task.state() == TaskState.RUNNING)
                    .isEmpty();
        });
    }

    /** Runs with a step that never ends by itself, and interrupts the run when that has started. */
    private RunResult interruptedWhileHanging(String key, int times) throws Exception {
        var runner = new FakeRunner(attempt -> {
            if (attempt.task().key().equals(key)) {
                for (int i = 0; i < times; i++) {
                    interrupt();
                }
                return hangs() ? 0 : 1;
            }
            return 0;
        });
        return run(runner, RunListener.NONE);
    }

    /** Interrupts the run, and waits until it has seen it. */
    private void interrupt() {
        Thread run = running.get();
        run.interrupt();
        while (run.isInterrupted() && run.isAlive()) {
            Thread.onSpinWait();
        }
    }

    private RunResult run(FakeRunner runner, RunListener listener) {
        return run(pipeline, runner, listener);
    }

    private RunResult run(TestPipeline any, FakeRunner runner, RunListener listener) {
        var result = new AtomicReference<RunResult>();
        var thread = new Thread(() -> result.set(TestEngines.build(
                        TestEngines.builder().store(runs).parallelism(2).listener(listener), runner)
                .run(any.manifest(), Map.of())));
        running.set(thread);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result.get();
    }

    private static void assertStates(RunResult result, TaskState state, String... tasks) {
        var found = new ArrayList<String>();
        for (String task : tasks) {
            TaskResult at = result.tasks().get(TaskPath.of(task.split("/", -1)));
            if (at.state() == state) {
                found.add(task);
            }
        }
        assertThat(found).as("those that are " + state).isEqualTo(List.of(tasks));
    }

    /** Never, unless interrupted. */
    private static boolean hangs() {
        try {
            return new CountDownLatch(1).await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static TaskSpec retriedAfterAnHour(TaskSpec task) {
        return new TaskSpec(
                task.name(),
                task.component(),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                task.caching(),
                Optional.of(new RetryPolicy(3, Duration.ofHours(1), 2, Duration.ofHours(2))),
                Optional.empty(),
                Optional.empty(),
                0);
    }
}
