// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.values.Suggestions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;

/** Follows all references of a manifest and checks it as a whole. */
public final class Planner {

    /** More tasks than anyone writes, but a graph that holds itself many times over gets there quickly. */
    private static final int MAX_TASKS = 20_000;

    private final PipelineSpec pipeline;
    private final Function<Container, Optional<String>> refusal;
    private final Problems problems = new Problems();
    private final Support support = new Support(problems);
    private final Platform platform;
    private final Deque<String> around = new ArrayDeque<>();
    private int tasks;

    private Planner(Manifest manifest, Function<Container, Optional<String>> refusal) {
        this.pipeline = manifest.pipeline();
        this.refusal = refusal;
        this.platform = new Platform(manifest.platform(), problems);
    }

    /**
     * Plans a run.
     *
     * @param manifest the manifest
     * @param refusal says why a container cannot be run here, half a sentence that goes on from the task's name
     * @throws RunRefusedException if the manifest is wrong or asks for what the engine cannot do
     */
    public static RunPlan plan(Manifest manifest, Function<Container, Optional<String>> refusal) {
        return new Planner(manifest, refusal).plan();
    }

    private RunPlan plan() {
        ComponentSpec root = pipeline.root();
        if (!(root.body() instanceof DagSpec dag)) {
            throw new RunRefusedException(List.of("the manifest's root is not a graph of tasks"));
        }
        root.inputs().artifacts().forEach((name, spec) -> {
            if (!spec.isOptional()) {
                problems.add("the pipeline takes the artifact \"" + name
                        + "\" as an input, which a run cannot be given: import it in the pipeline");
            }
        });
        support.checkOutputs("the pipeline", dag.outputs());
        GraphPlan graph = graph(TaskPath.ROOT, dag, root.inputs(), Optional.empty());
        var deadline = platform.pipeline();
        if (!problems.isEmpty()) {
            throw new RunRefusedException(problems.lines());
        }
        return new RunPlan(pipeline.info().name(), root.inputs(), root.outputs(), graph, deadline, platform.notices());
    }

    private GraphPlan graph(TaskPath path, DagSpec dag, IoSpec inputs, Optional<RetryPolicy> retry) {
        var components = new TreeMap<String, ComponentSpec>();
        dag.tasks()
                .forEach((key, task) ->
                        component(path.child(key), task).ifPresent(component -> components.put(key, component)));
        var wiring = new Wiring(problems, path, inputs, components);
        var upstream = new TreeMap<String, SortedSet<String>>();
        var plans = new TreeMap<String, TaskPlan>();
        dag.tasks().forEach((key, task) -> {
            ComponentSpec component = components.get(key);
            if (component == null) {
                return;
            }
            wiring.checkTask(key, task, component);
            support.check(path.child(key), task, component);
            var needs = Upstream.of(task);
            needs.retainAll(components.keySet());
            upstream.put(key, needs);
            work(path.child(key), task, component, task.retry().or(() -> retry))
                    .ifPresent(work -> plans.put(key, new TaskPlan(task, component, needs, work)));
        });
        wiring.checkOutputs(path.equals(TaskPath.ROOT) ? "the pipeline" : "task \"" + path + "\"", dag.outputs());
        Upstream.cycle(upstream)
                .ifPresent(cycle -> problems.add("the tasks wait for each other in a circle: "
                        + String.join(
                                " needs ",
                                cycle.stream()
                                        .map(key -> "\"" + path.child(key) + "\"")
                                        .toList())));
        return new GraphPlan(plans, dag.outputs());
    }

    private Optional<ComponentSpec> component(TaskPath path, TaskSpec task) {
        ComponentSpec component = pipeline.components().get(task.component());
        if (component == null) {
            problems.add(
                    path,
                    "runs component \"" + task.component() + "\", which does not exist"
                            + Suggestions.didYouMean(
                                    task.component(), pipeline.components().keySet()));
        }
        return Optional.ofNullable(component);
    }

    private Optional<Work> work(TaskPath path, TaskSpec task, ComponentSpec component, Optional<RetryPolicy> retry) {
        if (++tasks > MAX_TASKS) {
            throw new RunRefusedException(
                    List.of("the pipeline has more than " + MAX_TASKS + " tasks, nested ones included"));
        }
        if (component.body() instanceof DagSpec dag) {
            if (around.contains(task.component())) {
                problems.add(path, "runs component \"" + task.component() + "\", which it is a part of");
                return Optional.empty();
            }
            around.push(task.component());
            GraphPlan graph = graph(path, dag, component.inputs(), retry);
            around.pop();
            return Optional.of(graph);
        }
        return step(path, ((ComponentSpec.ExecutorRef) component.body()).label(), retry);
    }

    private Optional<Work> step(TaskPath path, String label, Optional<RetryPolicy> retry) {
        Map<String, ExecutorSpec> executors = pipeline.executors();
        ExecutorSpec executor = executors.get(label);
        if (executor == null) {
            problems.add(
                    path,
                    "is run by executor \"" + label + "\", which does not exist"
                            + Suggestions.didYouMean(label, executors.keySet()));
            return Optional.empty();
        }
        return support.container(path, executor).map(container -> {
            refusal.apply(container).ifPresent(reason -> problems.add(path, reason));
            return new StepPlan(container, retry, platform.step(path, label, container));
        });
    }
}
