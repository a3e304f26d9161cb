// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.check.ClusterLimit.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ClusterLimitsTest {
    private static final TaskIterator ITEMS = new TaskIterator.RawItems("item", "[1]");
    private static final TaskIterator ARTIFACTS = new TaskIterator.ArtifactItems("item", "list");

    private final Map<String, TaskSpec> tasks = new TreeMap<>();

    @Test
    void exitTaskAfterOneTask_isNoLimit() {
        task("a");
        exit("b", "a");
        assertThat(limits("a", "b")).isEmpty();
    }

    @Test
    void loopOverArtifacts_isALimit_andOtherLoopsAreNot() {
        add("a", "step", Optional.of(ARTIFACTS), false);
        add("b", "step", Optional.of(ITEMS), false);
        assertThat(limits("a", "b")).containsExactly(limit(Kind.ARTIFACT_LOOP, "a"));
    }

    @Test
    void exitTask_neverRunsAfterTasksWithoutHooks() {
        add("loop", "step", Optional.of(ITEMS), false);
        add("volume", "volume", Optional.empty(), false);
        exit("after-loop", "loop");
        exit("after-volume", "volume");
        assertThat(limits("loop", "volume", "after-loop", "after-volume"))
                .containsExactly(
                        limit(Kind.EXIT_AFTER_LOOP, "after-loop", "loop"),
                        limit(Kind.EXIT_AFTER_VOLUME, "after-volume", "volume"));
    }

    @Test
    void exitTask_runsAfterEachUpstreamTask_inTheOrderOfTheGraph() {
        task("a");
        task("b");
        exit("c", "a", "b");
        assertThat(limits("b", "a", "c")).containsExactly(limit(Kind.EXIT_FOR_EACH, "c", "b", "a"));
    }

    @Test
    void taskAfterAnExitTask_isALimit() {
        task("a");
        exit("b", "a");
        task("c", "b");
        assertThat(limits("a", "b", "c")).containsExactly(limit(Kind.EXIT_AWAITED, "c", "b"));
    }

    @Test
    void secondExitTask_replacesTheFirst() {
        task("a");
        exit("b", "a");
        exit("c", "a");
        assertThat(limits("a", "c", "b")).containsExactly(limit(Kind.EXIT_REPLACED, "b", "c"));
    }

    @Test
    void graphOfExitTasks_isALimit() {
        exit("a");
        exit("b");
        assertThat(limits("b", "a")).containsExactly(limit(Kind.ONLY_EXITS, "b"));
    }

    private static ClusterLimit limit(Kind kind, String task, String... others) {
        return new ClusterLimit(kind, task, List.of(others));
    }

    private List<ClusterLimit> limits(String... order) {
        var graph = DagSpec.of(tasks, DagOutputs.NONE);
        var components = Map.of("step", component("step"), "volume", component("volume"));
        var executors =
                Map.<String, ExecutorSpec>of("step", container("img"), "volume", container("argostub/createpvc"));
        var root = new ComponentSpec(IoSpec.NONE, IoSpec.NONE, graph, List.of());
        var pipeline = PipelineSpec.of(new PipelineSpec.Info("p", "", ""), components, executors, root, "");
        return ClusterLimits.of(pipeline, graph, List.of(order));
    }

    private static ComponentSpec component(String executor) {
        return new ComponentSpec(IoSpec.NONE, IoSpec.NONE, new ExecutorRef(executor), List.of());
    }

    private static Container container(String image) {
        return new Container(image, List.of("c"), List.of(), List.of(), Optional.empty());
    }

    private void task(String key, String... upstream) {
        add(key, "step", Optional.empty(), false, upstream);
    }

    private void exit(String key, String... upstream) {
        add(key, "step", Optional.empty(), true, upstream);
    }

    private void add(
            String key, String component, Optional<TaskIterator> iterator, boolean isExit, String... upstream) {
        var exit = new TriggerPolicy(Optional.empty(), TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED);
        tasks.put(
                key,
                new TaskSpec(
                        key,
                        component,
                        new TreeMap<>(),
                        new TreeMap<>(),
                        List.of(upstream),
                        Optional.empty(),
                        Optional.empty(),
                        isExit ? Optional.of(exit) : Optional.empty(),
                        iterator,
                        0));
    }
}
