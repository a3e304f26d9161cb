// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.values.Parameters;
import dev.kfp4j.local.values.Suggestions;
import dev.kfp4j.local.values.ValueException;
import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Checks that whatever a graph's tasks and outputs refer to is there and is of the right kind. */
final class Wiring {

    private final Problems problems;
    private final TaskPath graph;
    private final IoSpec graphInputs;
    private final Map<String, ComponentSpec> components;

    /**
     * Makes it.
     *
     * @param problems takes what is wrong
     * @param graph the graph's path
     * @param graphInputs the graph's own inputs
     * @param components the components of the graph's tasks, by task key
     */
    Wiring(Problems problems, TaskPath graph, IoSpec graphInputs, Map<String, ComponentSpec> components) {
        this.problems = problems;
        this.graph = graph;
        this.graphInputs = graphInputs;
        this.components = components;
    }

    void checkTask(String key, TaskSpec task, ComponentSpec component) {
        TaskPath path = graph.child(key);
        if (task.name().isEmpty()) {
            problems.add(path, "has no taskInfo.name");
        }
        for (String dependency : task.dependentTasks()) {
            if (!components.containsKey(dependency)) {
                problems.add(path, "waits for task " + unknown(dependency, components.keySet()));
            }
        }
        IoSpec inputs = component.inputs();
        inputs.parameters().forEach((name, spec) -> {
            ParameterSource source = task.parameters().get(name);
            if (source != null) {
                checkParameter(path, name, spec, source);
            } else if (!spec.isOptional()) {
                problems.add(path, "gives no value to input \"" + name + "\"");
            }
        });
        inputs.artifacts().forEach((name, spec) -> {
            ArtifactSource source = task.artifacts().get(name);
            if (source != null) {
                checkArtifact(path, name, spec, source);
            } else if (!spec.isOptional()) {
                problems.add(path, "gives no artifact to input \"" + name + "\"");
            }
        });
        checkDeclared(
                path,
                "parameter",
                task.parameters().keySet(),
                inputs.parameters().keySet());
        checkDeclared(
                path, "artifact", task.artifacts().keySet(), inputs.artifacts().keySet());
    }

    void checkOutputs(String owner, DagOutputs outputs) {
        outputs.parameters().forEach((name, output) -> {
            if (output instanceof DagOutputs.FromParameter from) {
                var selector = from.selector();
                String where = owner + ": output \"" + name + "\"";
                producer(where, selector.producerSubtask())
                        .ifPresent(component -> checkKey(
                                where,
                                selector.producerSubtask(),
                                selector.outputParameterKey(),
                                component.outputs().parameters().keySet()));
            }
        });
        outputs.artifacts()
                .forEach((name, selectors) -> selectors.forEach(selector -> {
                    String where = owner + ": output \"" + name + "\"";
                    producer(where, selector.producerSubtask())
                            .ifPresent(component -> checkKey(
                                    where,
                                    selector.producerSubtask(),
                                    selector.outputArtifactKey(),
                                    component.outputs().artifacts().keySet()));
                }));
    }

    private void checkParameter(TaskPath path, String name, ParameterSpec spec, ParameterSource source) {
        String where = where(path, name);
        if (source instanceof ParameterSource.Constant constant) {
            boolean isText =
                    constant.value() instanceof JsonString text && text.value().contains("{{$");
            if (!isText && !(constant.value() instanceof JsonNull)) {
                try {
                    Parameters.fitted(where, spec, constant.value());
                } catch (ValueException e) {
                    problems.add(e.message());
                }
            }
        } else if (source instanceof ParameterSource.ComponentInput input) {
            checkGraphInput(where, input.input(), graphInputs.parameters().keySet());
        } else if (source instanceof ParameterSource.TaskOutput output) {
            producer(where, output.producerTask())
                    .ifPresent(component -> checkKey(
                            where,
                            output.producerTask(),
                            output.outputParameterKey(),
                            component.outputs().parameters().keySet()));
        }
    }

    private void checkArtifact(TaskPath path, String name, ArtifactSpec spec, ArtifactSource source) {
        String where = where(path, name);
        Optional<ArtifactSpec> from;
        if (source instanceof ArtifactSource.ComponentInput input) {
            checkGraphInput(where, input.input(), graphInputs.artifacts().keySet());
            from = Optional.ofNullable(graphInputs.artifacts().get(input.input()));
        } else {
            var output = (ArtifactSource.TaskOutput) source;
            var producer = producer(where, output.producerTask());
            producer.ifPresent(component -> checkKey(
                    where,
                    output.producerTask(),
                    output.outputArtifactKey(),
                    component.outputs().artifacts().keySet()));
            from = producer.map(component -> component.outputs().artifacts().get(output.outputArtifactKey()));
        }
        if (from.isPresent() && from.get().isList() != spec.isList()) {
            problems.add(where
                    + (spec.isList() ? " takes a list of artifacts, not one" : " takes one artifact, not a list"));
        }
    }

    private Optional<ComponentSpec> producer(String where, String task) {
        Optional<ComponentSpec> component = Optional.ofNullable(components.get(task));
        if (component.isEmpty()) {
            problems.add(where + " comes from task " + unknown(task, components.keySet()));
        }
        return component;
    }

    private void checkKey(String where, String task, String output, Collection<String> outputs) {
        if (!outputs.contains(output)) {
            problems.add(where + " comes from output " + unknown(output, outputs) + " (task \"" + task + "\")");
        }
    }

    private void checkGraphInput(String where, String input, Collection<String> inputs) {
        if (!inputs.contains(input)) {
            problems.add(where + " comes from input " + unknown(input, inputs) + " of the graph around it");
        }
    }

    private void checkDeclared(TaskPath path, String kind, Collection<String> bound, Collection<String> declared) {
        for (String name : bound) {
            if (!declared.contains(name)) {
                problems.add(path, "gives a value to input " + kind + " " + unknown(name, declared));
            }
        }
    }

    private static String where(TaskPath path, String input) {
        return "task \"" + path + "\": input \"" + input + "\"";
    }

    private static String unknown(String name, Collection<String> known) {
        return "\"" + name + "\", which does not exist" + Suggestions.didYouMean(name, known);
    }
}
