// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.enginetests.model.Expected.ExpectedTask;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Computes the expected end of a pipeline: a plain walk over its manifest, one task after the other, by the semantics
 * of a cluster it. It shares nothing with the engine but the manifest's records, and takes conditions in Java instead
 * of CEL.
 */
public final class Reference {

    private final Manifest manifest;
    private final Map<String, Condition> conditions;
    private final TreeMap<String, ExpectedTask> tasks = new TreeMap<>();

    private Reference(Manifest manifest, Map<String, Condition> conditions) {
        this.manifest = manifest;
        this.conditions = conditions;
    }

    /**
     * The expected end of a run.
     *
     * @param manifest the pipeline, which takes no arguments
     * @param conditions the meaning of each condition that is in it, by its text
     */
    public static Expected run(Manifest manifest, Map<String, Condition> conditions) {
        var reference = new Reference(manifest, conditions);
        ComponentSpec root = manifest.pipeline().root();
        Given outputs = reference.graph("", root, TaskInputs.defaults(root), 1);
        return new Expected(!outputs.failed(), reference.tasks, new TreeMap<>(outputs.parameters()));
    }

    private Given graph(String path, ComponentSpec component, Given inputs, int attempts) {
        var dag = (DagSpec) component.body();
        var ends = new LinkedHashMap<String, End>();
        while (ends.size() < dag.tasks().size()) {
            for (var task : dag.tasks().entrySet()) {
                if (!ends.containsKey(task.getKey()) && ends.keySet().containsAll(Upstream.of(task.getValue()))) {
                    ends.put(
                            task.getKey(),
                            new TaskWalk(path + task.getKey(), task.getValue(), inputs, ends, attempts).end());
                }
            }
        }
        if (ends.values().stream().anyMatch(end -> end.state() == End.State.FAILED)) {
            return Given.FAILURE;
        }
        return outputs(dag.outputs(), ends);
    }

    private static Given outputs(DagOutputs declared, Map<String, End> ends) {
        Given given = Given.nothing();
        declared.parameters().forEach((name, output) -> {
            List<DagOutputs.ParameterSelector> selectors = output instanceof DagOutputs.FromOneof oneof
                    ? oneof.selectors()
                    : List.of(((DagOutputs.FromParameter) output).selector());
            selectors.stream()
                    .filter(selector -> end(ends, selector.producerSubtask()).succeeded())
                    .findFirst()
                    .ifPresent(selector -> given.parameters()
                            .put(
                                    name,
                                    end(ends, selector.producerSubtask())
                                            .outputs()
                                            .parameters()
                                            .get(selector.outputParameterKey())));
        });
        declared.artifacts()
                .forEach((name, selectors) -> selectors.stream()
                        .filter(selector ->
                                end(ends, selector.producerSubtask()).succeeded())
                        .findFirst()
                        .ifPresent(selector -> given.artifacts()
                                .put(
                                        name,
                                        end(ends, selector.producerSubtask())
                                                .outputs()
                                                .artifacts()
                                                .get(selector.outputArtifactKey()))));
        return given;
    }

    private static End end(Map<String, End> ends, String task) {
        return Objects.requireNonNull(ends.get(task), task);
    }

    /** One task of a graph. */
    private final class TaskWalk {
        private final String path;
        private final TaskSpec task;
        private final Given outer;
        private final Map<String, End> ends;
        private final int attempts;
        private final ComponentSpec component;

        TaskWalk(String path, TaskSpec task, Given outer, Map<String, End> ends, int outerAttempts) {
            this.path = path;
            this.task = task;
            this.outer = outer;
            this.ends = ends;
            this.attempts = task.retry().map(retry -> retry.maxRetryCount() + 1).orElse(outerAttempts);
            this.component =
                    Objects.requireNonNull(manifest.pipeline().components().get(task.component()));
        }

        End end() {
            boolean always = task.trigger()
                    .filter(trigger -> trigger.strategy() == TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED)
                    .isPresent();
            if (!always
                    && !Upstream.of(task).stream()
                            .allMatch(name -> Reference.end(ends, name).succeeded())) {
                return skipped();
            }
            Given inputs = TaskInputs.of(task, component, outer, ends);
            Optional<String> condition = task.trigger().flatMap(TriggerPolicy::condition);
            if (condition.isPresent()
                    && !Objects.requireNonNull(conditions.get(condition.get()), condition.get())
                            .holds(inputs.parameters())) {
                return skipped();
            }
            Given outputs = work(inputs);
            var state = outputs.failed() ? End.State.FAILED : End.State.SUCCEEDED;
            tasks.put(path, new ExpectedTask(state.name(), outputs.parameters()));
            return new End(state, outputs);
        }

        private Given work(Given inputs) {
            if (component.body() instanceof ComponentSpec.ExecutorRef executor) {
                var container =
                        (ExecutorSpec.Container) manifest.pipeline().executors().get(executor.label());
                return StepMeaning.of(StepKind.of(Objects.requireNonNull(container)), inputs, attempts);
            }
            return task.iterator().isPresent() ? loop(inputs) : graph(path + "/", component, inputs, attempts);
        }

        private Given loop(Given inputs) {
            var collected = new Collected((DagSpec) component.body());
            int index = 0;
            for (Given item : LoopItems.of(task.iterator().orElseThrow(), inputs)) {
                String itemPath = path + "/" + index++;
                Given outputs = graph(itemPath + "/", component, item, attempts);
                var state = outputs.failed() ? End.State.FAILED : End.State.SUCCEEDED;
                tasks.put(itemPath, new ExpectedTask(state.name(), outputs.parameters()));
                collected.add(outputs);
            }
            return collected.outputs();
        }

        private End skipped() {
            skip(path, task);
            return new End(End.State.SKIPPED, Given.nothing());
        }
    }

    /** Tasks of a skipped graph are skipped; a loop that never starts has no items. */
    private void skip(String path, TaskSpec task) {
        tasks.put(path, new ExpectedTask(End.State.SKIPPED.name(), Map.of()));
        ComponentSpec component =
                Objects.requireNonNull(manifest.pipeline().components().get(task.component()));
        if (component.body() instanceof DagSpec dag && task.iterator().isEmpty()) {
            dag.tasks().forEach((key, inner) -> skip(path + "/" + key, inner));
        }
    }
}
