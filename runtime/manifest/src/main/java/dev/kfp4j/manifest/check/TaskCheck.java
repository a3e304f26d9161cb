// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks a task: its component, the sources of its inputs, its upstream tasks and its items. */
final class TaskCheck {
    private final String place;
    private final TaskSpec task;
    private final DagCheck dag;
    private final Problems problems;
    private final List<String> upstream = new ArrayList<>();

    TaskCheck(String place, TaskSpec task, DagCheck dag) {
        this.place = place;
        this.task = task;
        this.dag = dag;
        this.problems = dag.problems();
    }

    /** The keys of the upstream tasks, after {@link #check()}. */
    List<String> upstream() {
        return upstream;
    }

    void check() {
        if (task.name().isEmpty()) {
            problems.add(place + ".taskInfo.name", "is empty; KFP needs it on every task");
        }
        for (int i = 0; i < task.dependentTasks().size(); i++) {
            var name = task.dependentTasks().get(i);
            dag.producer(place + ".dependentTasks[" + i + "]", name);
            upstream.add(name);
        }
        task.parameters().forEach(this::checkParameter);
        task.artifacts().forEach(this::checkArtifact);
        var component = dag.components().get(task.component());
        problems.require(
                component != null, place + ".componentRef.name", "component", task.component(), dag.components());
        if (component != null) {
            checkAgainst(component);
        }
    }

    private void checkParameter(String name, ParameterSource source) {
        var inputPlace = place + ".inputs.parameters." + name;
        if (source instanceof ParameterSource.ComponentInput input) {
            var inputs = dag.owner().inputs().parameters();
            problems.require(
                    inputs.containsKey(input.input()),
                    inputPlace + ".componentInputParameter",
                    "input parameter",
                    input.input(),
                    inputs);
        } else if (source instanceof ParameterSource.TaskOutput output) {
            upstream.add(output.producerTask());
            var sourcePlace = inputPlace + ".taskOutputParameter";
            dag.producer(sourcePlace + ".producerTask", output.producerTask())
                    .ifPresent(producer -> requireOutput(
                            producer.outputs().parameters(),
                            output.outputParameterKey(),
                            sourcePlace + ".outputParameterKey",
                            "output parameter"));
        } else if (source instanceof ParameterSource.FinalStatus status) {
            upstream.add(status.producerTask());
            dag.producer(inputPlace + ".taskFinalStatus.producerTask", status.producerTask());
        }
    }

    private void checkArtifact(String name, ArtifactSource source) {
        var inputPlace = place + ".inputs.artifacts." + name;
        if (source instanceof ArtifactSource.ComponentInput input) {
            var inputs = dag.owner().inputs().artifacts();
            problems.require(
                    inputs.containsKey(input.input()),
                    inputPlace + ".componentInputArtifact",
                    "input artifact",
                    input.input(),
                    inputs);
        } else if (source instanceof ArtifactSource.TaskOutput output) {
            upstream.add(output.producerTask());
            var sourcePlace = inputPlace + ".taskOutputArtifact";
            dag.producer(sourcePlace + ".producerTask", output.producerTask())
                    .ifPresent(producer -> requireOutput(
                            producer.outputs().artifacts(),
                            output.outputArtifactKey(),
                            sourcePlace + ".outputArtifactKey",
                            "output artifact"));
        }
    }

    private void requireOutput(Map<String, ?> outputs, String key, String keyPlace, String kind) {
        problems.require(outputs.containsKey(key), keyPlace, kind, key, outputs);
    }

    private void checkAgainst(ComponentSpec component) {
        var parameters = component.inputs().parameters();
        var artifacts = component.inputs().artifacts();
        // Parameters that the component does not declare are valid: KFP's compiler binds the values of placeholders in
        // other inputs in this way.
        task.artifacts()
                .keySet()
                .forEach(name -> problems.require(
                        artifacts.containsKey(name),
                        place + ".inputs.artifacts." + name,
                        "input artifact of " + task.component(),
                        name,
                        artifacts));
        parameters.forEach((name, parameter) ->
                requireBound(task.parameters().containsKey(name) || mayBeLeftOut(parameter), name, "parameters"));
        artifacts.forEach((name, artifact) ->
                requireBound(task.artifacts().containsKey(name) || artifact.isOptional(), name, "artifacts"));
        task.iterator().ifPresent(iterator -> checkIterator(iterator, component));
        task.trigger().flatMap(TriggerPolicy::condition).ifPresent(condition -> checkCondition(condition, component));
        task.parameters().forEach((name, source) -> {
            if (source instanceof ParameterSource.FinalStatus) {
                checkStatus(name, parameters.get(name));
            }
        });
    }

    /** A condition reads the task's own inputs; a missing input fails the run when the condition is evaluated. */
    private void checkCondition(String condition, ComponentSpec component) {
        ConditionInputs.of(condition).forEach(name -> {
            var declared = component.inputs().parameters().get(name);
            boolean known = task.parameters().containsKey(name) || (declared != null && mayBeLeftOut(declared));
            problems.require(
                    known, place + ".triggerPolicy.condition", "input parameter of the task", name, task.parameters());
        });
    }

    /** A status is a struct, because KFP's own compiler declares such an input of a pipeline as one. */
    private void checkStatus(String name, @Nullable ParameterSpec declared) {
        if (declared != null
                && declared.type() != ParameterType.TASK_FINAL_STATUS
                && declared.type() != ParameterType.STRUCT) {
            problems.add(
                    place + ".inputs.parameters." + name + ".taskFinalStatus",
                    "the input is of type " + declared.type().name() + ", not TASK_FINAL_STATUS");
        }
    }

    private static boolean mayBeLeftOut(ParameterSpec parameter) {
        return parameter.isOptional() || parameter.defaultValue().isPresent();
    }

    private void requireBound(boolean bound, String name, String kind) {
        boolean item = task.iterator()
                .map(iterator -> iterator.itemInput().equals(name))
                .orElse(false);
        if (!bound && !item) {
            problems.add(
                    place + ".inputs." + kind,
                    "the required input \"" + name + "\" of " + task.component() + " is missing");
        }
    }

    private void checkIterator(TaskIterator iterator, ComponentSpec component) {
        boolean overArtifacts = iterator instanceof ArtifactItems;
        var iteratorPlace = place + (overArtifacts ? ".artifactIterator" : ".parameterIterator");
        var inputs = overArtifacts
                ? component.inputs().artifacts()
                : component.inputs().parameters();
        problems.require(
                inputs.containsKey(iterator.itemInput()),
                iteratorPlace + ".itemInput",
                "input of " + task.component(),
                iterator.itemInput(),
                inputs);
        if (task.parameters().containsKey(iterator.itemInput())
                || task.artifacts().containsKey(iterator.itemInput())) {
            problems.add(iteratorPlace + ".itemInput", "the input \"" + iterator.itemInput() + "\" is bound already");
        }
        if (iterator instanceof ParameterItems items) {
            problems.require(
                    task.parameters().containsKey(items.inputParameter()),
                    iteratorPlace + ".items.inputParameter",
                    "input parameter of the task",
                    items.inputParameter(),
                    task.parameters());
        } else if (iterator instanceof ArtifactItems items) {
            problems.require(
                    task.artifacts().containsKey(items.inputArtifact()),
                    iteratorPlace + ".items.inputArtifact",
                    "input artifact of the task",
                    items.inputArtifact(),
                    task.artifacts());
        }
    }
}
