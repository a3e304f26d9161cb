// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.TestEngines;
import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunResult;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.settings.CacheSettings;
import dev.kfp4j.local.testing.FakeRunner;
import dev.kfp4j.local.testing.Seed;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The loop with a runner that runs nothing. */
@Timeout(60)
class RunLoopTest {

    @TempDir
    Path runs;

    @Test
    void anyGraph_runsInOrderWithinItsParallelism_andFailuresSkipExactlyWhatNeedsThem() {
        Seed.forEach(40, random -> {
            var graph = new RandomGraph(random);
            int parallelism = 1 + random.nextInt(4);
            Set<String> failing = new HashSet<>();
            graph.steps.forEach(step -> {
                if (random.nextInt(8) == 0) {
                    failing.add(step);
                }
            });
            var runner =
                    new FakeRunner(attempt -> failing.contains(attempt.task().toString()) ? 1 : 0);

            RunResult result = run(runner, parallelism, graph.pipeline.manifest());

            assertThat(runner.mostRunning()).isLessThanOrEqualTo(parallelism);
            assertOrder(graph, runner.events());
            var doomed = graph.downstreamOf(failing);
            graph.steps.forEach(step -> {
                TaskState state = result.tasks().get(path(step)).state();
                if (doomed.contains(step)) {
                    assertThat(state).as(step).isEqualTo(TaskState.SKIPPED);
                } else if (failing.contains(step)) {
                    assertThat(state).as(step).isEqualTo(TaskState.FAILED);
                } else {
                    assertThat(state).as(step).isEqualTo(TaskState.SUCCEEDED);
                }
            });
            boolean anyFailed = failing.stream().anyMatch(step -> !doomed.contains(step));
            assertThat(result.state()).isEqualTo(anyFailed ? RunState.FAILED : RunState.SUCCEEDED);
        });
    }

    @Test
    void independentSteps_runSideBySide() {
        var pipeline = new TestPipeline();
        for (int i = 0; i < 3; i++) {
            pipeline.root().step("s" + i, script()).add();
        }
        // Each waits until all three have started: one after the other, none would ever end.
        var started = new CountDownLatch(3);
        var runner = new FakeRunner(attempt -> {
            started.countDown();
            return await(started) ? 0 : 1;
        });
        assertThat(run(runner, 3, pipeline.manifest()).succeeded()).isTrue();
    }

    @Test
    void failedStep_isTriedAgainAsOftenAsItsPolicySays() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).change(task -> retried(task, 2)).add();
        var retries = new ArrayList<String>();
        var runner = new FakeRunner(attempt -> {
            retries.add(attempt.environment().get("KFP_RETRY_INDEX"));
            return 9;
        });
        var result = run(runner, 1, pipeline.manifest());
        assertThat(retries).containsExactly("0", "1", "2");
        var task = result.tasks().get(TaskPath.of("a"));
        assertThat(task.attempts()).isEqualTo(3);
        assertThat(task.failure().orElseThrow().exitStatus()).hasValue(9);
        assertThat(result.run().folder().resolve("tasks/a/attempts/1")).isDirectory();
        assertThat(result.run().folder().resolve("tasks/a/attempts/2/executor-input.json"))
                .exists();
    }

    @Test
    void skippedTasks_areToldInTheOrderOfTheGraph() {
        var pipeline = new TestPipeline();
        var inner = pipeline.graph();
        inner.step("z", script()).add();
        inner.step("y", script()).after("z").add();
        pipeline.root().step("d", script()).add();
        pipeline.root().step("c", script()).after("d").add();
        pipeline.root().nested("b", inner).after("c").add();
        pipeline.root().step("a", script()).after("b").add();
        var skipped = new ArrayList<String>();
        TestEngines.build(
                        TestEngines.builder().store(runs).listener(event -> {
                            if (event instanceof RunEvent.TaskSkipped skip) {
                                skipped.add(skip.task().toString());
                            }
                        }),
                        new FakeRunner(attempt -> 1))
                .run(pipeline.manifest(), Map.of());
        assertThat(skipped).containsExactly("c", "b", "b/z", "b/y", "a");
    }

    @Test
    void stepThatSucceedsInTheEnd_isASuccess() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).change(task -> retried(task, 2)).add();
        var runner = new FakeRunner(attempt -> attempt.number() < 3 ? 1 : 0);
        var result = run(runner, 1, pipeline.manifest());
        assertThat(result.succeeded()).isTrue();
        assertThat(result.tasks().get(TaskPath.of("a")).attempts()).isEqualTo(3);
    }

    @Test
    void interrupt_cancelsTheRun() throws Exception {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).add();
        pipeline.root().step("b", script()).after("a").add();
        var started = new CountDownLatch(1);
        var runner = new FakeRunner(attempt -> {
            started.countDown();
            return await(new CountDownLatch(1)) ? 0 : 1;
        });
        var result = new AtomicReference<RunResult>();
        var interrupted = new AtomicReference<Boolean>();
        var thread = new Thread(() -> {
            result.set(run(runner, 1, pipeline.manifest()));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        thread.start();
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        thread.interrupt();
        thread.join();
        assertThat(result.get().state()).isEqualTo(RunState.CANCELLED);
        assertThat(result.get().tasks().values()).allMatch(task -> task.state() == TaskState.CANCELLED);
        assertThat(interrupted.get()).isTrue();
        assertThat(runner.events()).containsExactly("+a", "-a");
    }

    @Test
    void listenerThatThrows_endsTheRunAndStopsItsSteps() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).add();
        pipeline.root().step("b", script()).add();
        var begun = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        var runner = new FakeRunner(attempt -> {
            if (attempt.task().key().equals("a")) {
                begun.countDown();
                await(new CountDownLatch(1));
                stopped.countDown();
                return 0;
            }
            return await(begun) ? 0 : 1;
        });
        var engine = TestEngines.build(
                TestEngines.builder().store(runs).parallelism(2).listener(event -> {
                    if (event instanceof RunEvent.TaskSucceeded) {
                        throw new IllegalArgumentException("listener");
                    }
                }),
                runner);
        assertThatThrownBy(() -> engine.run(pipeline.manifest(), Map.of())).hasMessage("listener");
        assertThat(await(stopped)).isTrue();
    }

    @Test
    void missingOutput_failsTheStep() {
        var pipeline = new TestPipeline();
        pipeline.root().step("a", script()).gives("x", ParameterType.STRING).add();
        var result = run(new FakeRunner(attempt -> 0), 1, pipeline.manifest());
        assertThat(result.failures().get(0).failure().orElseThrow().reason())
                .startsWith("output parameter \"x\" is missing");
    }

    @Test
    void emptyPipeline_succeeds() {
        assertThat(run(new FakeRunner(attempt -> 0), 1, new TestPipeline().manifest())
                        .succeeded())
                .isTrue();
    }

    private RunResult run(FakeRunner runner, int parallelism, Manifest manifest) {
        return TestEngines.build(
                        TestEngines.builder()
                                .store(runs)
                                .parallelism(parallelism)
                                .cache(CacheSettings.OFF),
                        runner)
                .run(manifest, Map.of());
    }

    private static void assertOrder(RandomGraph graph, List<String> events) {
        assertThat(events).doesNotHaveDuplicates();
        graph.needs.forEach((step, needs) -> {
            int start = events.indexOf("+" + step);
            if (start >= 0) {
                needs.forEach(need -> assertThat(events.indexOf("-" + need))
                        .as(need + " before " + step)
                        .isBetween(0, start - 1));
            }
        });
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static TaskPath path(String text) {
        return new TaskPath(List.of(text.split("/", -1)));
    }

    private static TaskSpec retried(TaskSpec task, int times) {
        return new TaskSpec(
                task.name(),
                task.component(),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                task.caching(),
                Optional.of(RetryPolicy.of(times)),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** A pipeline of steps and nested graphs of steps, each waiting for some of those before it. */
    private static final class RandomGraph {
        private final TestPipeline pipeline = new TestPipeline();
        private final List<String> steps = new ArrayList<>();
        /** The steps that a step waits for, those in graphs included. */
        private final Map<String, Set<String>> needs = new HashMap<>();

        RandomGraph(Random random) {
            int size = 1 + random.nextInt(8);
            var stepsOf = new ArrayList<List<String>>();
            for (int i = 0; i < size; i++) {
                var after = new TreeSet<Integer>();
                for (int j = 0; j < i; j++) {
                    if (random.nextInt(3) == 0) {
                        after.add(j);
                    }
                }
                Set<String> waitsFor = new HashSet<>();
                after.forEach(j -> waitsFor.addAll(stepsOf.get(j)));
                String[] keys = after.stream().map(j -> "t" + j).toArray(String[]::new);
                stepsOf.add(random.nextInt(3) == 0 ? nested(i, keys, waitsFor) : single(i, keys, waitsFor));
            }
        }

        private List<String> single(int i, String[] after, Set<String> waitsFor) {
            pipeline.root().step("t" + i, script()).after(after).add();
            return List.of(note("t" + i, waitsFor));
        }

        private List<String> nested(int i, String[] after, Set<String> waitsFor) {
            var graph = pipeline.graph();
            graph.step("t" + i + "-first", script()).add();
            graph.step("t" + i + "-second", script()).after("t" + i + "-first").add();
            graph.step("t" + i + "-other", script()).add();
            pipeline.root().nested("t" + i, graph).after(after).add();
            String first = note("t" + i + "/t" + i + "-first", waitsFor);
            Set<String> second = new HashSet<>(waitsFor);
            second.add(first);
            return List.of(
                    first, note("t" + i + "/t" + i + "-second", second), note("t" + i + "/t" + i + "-other", waitsFor));
        }

        private String note(String step, Set<String> waitsFor) {
            steps.add(step);
            needs.put(step, waitsFor);
            return step;
        }

        /**
         * The steps that cannot run when those fail. They are listed in an order in which each comes after its needs.
         */
        Set<String> downstreamOf(Set<String> failing) {
            Set<String> doomed = new HashSet<>();
            steps.forEach(step -> {
                if (needs.get(step).stream().anyMatch(need -> failing.contains(need) || doomed.contains(need))) {
                    doomed.add(step);
                }
            });
            return doomed;
        }
    }
}
