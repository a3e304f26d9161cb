// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Checks a graph: its tasks (by {@link TaskCheck}), their order, and its outputs. */
final class DagCheck {
    private final String place;
    private final ComponentSpec owner;
    private final DagSpec dag;
    private final SortedMap<String, ComponentSpec> components;
    private final Problems problems;

    DagCheck(
            String place,
            ComponentSpec owner,
            DagSpec dag,
            SortedMap<String, ComponentSpec> components,
            Problems problems) {
        this.place = place + ".dag";
        this.owner = owner;
        this.dag = dag;
        this.components = components;
        this.problems = problems;
    }

    void check() {
        var upstream = new TreeMap<String, List<String>>();
        dag.tasks().forEach((key, task) -> {
            var taskPlace = place + ".tasks." + key;
            Names.check(key, taskPlace, problems);
            var check = new TaskCheck(taskPlace, task, this);
            check.check();
            upstream.put(key, check.upstream());
        });
        Cycles.find(upstream)
                .ifPresent(cycle -> problems.add(
                        place + ".tasks." + cycle.get(0), "the task waits for itself: " + String.join(" -> ", cycle)));
        checkOutputs();
    }

    Problems problems() {
        return problems;
    }

    /** The component of this graph, whose inputs the tasks may read. */
    ComponentSpec owner() {
        return owner;
    }

    SortedMap<String, ComponentSpec> components() {
        return components;
    }

    /** Returns the component of a task of this graph; reports a problem if the task does not exist. */
    Optional<ComponentSpec> producer(String referrer, String task) {
        var found = dag.tasks().get(task);
        problems.require(found != null, referrer, "task", task, dag.tasks());
        // A task whose component is unknown has been reported already.
        return Optional.ofNullable(found).flatMap(known -> Optional.ofNullable(components.get(known.component())));
    }

    private void checkOutputs() {
        DagOutputs outputs = dag.outputs();
        outputs.parameters().forEach(this::checkParameterOutput);
        outputs.artifacts().forEach(this::checkArtifactOutput);
        requireAll(
                owner.outputs().parameters().keySet(),
                outputs.parameters(),
                place + ".outputs.parameters",
                "output parameter");
        requireAll(
                owner.outputs().artifacts().keySet(),
                outputs.artifacts(),
                place + ".outputs.artifacts",
                "output artifact");
    }

    private void requireAll(Iterable<String> declared, Map<String, ?> given, String outputsPlace, String kind) {
        for (var name : declared) {
            if (!given.containsKey(name)) {
                problems.add(outputsPlace, "the " + kind + " \"" + name + "\" is declared but nothing produces it");
            }
        }
    }

    private void checkParameterOutput(String name, ParameterOutput output) {
        var outputPlace = place + ".outputs.parameters." + name;
        var declared = owner.outputs().parameters();
        problems.require(declared.containsKey(name), outputPlace, "declared output parameter", name, declared);
        if (output instanceof FromParameter from) {
            checkSelector(outputPlace + ".valueFromParameter", from.selector());
        } else if (output instanceof FromOneof oneof) {
            for (int i = 0; i < oneof.selectors().size(); i++) {
                checkSelector(
                        outputPlace + ".valueFromOneof.parameterSelectors[" + i + "]",
                        oneof.selectors().get(i));
            }
        }
    }

    private void checkSelector(String selectorPlace, ParameterSelector selector) {
        producer(selectorPlace + ".producerSubtask", selector.producerSubtask()).ifPresent(component -> {
            var outputs = component.outputs().parameters();
            problems.require(
                    outputs.containsKey(selector.outputParameterKey()),
                    selectorPlace + ".outputParameterKey",
                    "output parameter",
                    selector.outputParameterKey(),
                    outputs);
        });
    }

    private void checkArtifactOutput(String name, List<ArtifactSelector> selectors) {
        var outputPlace = place + ".outputs.artifacts." + name;
        var declared = owner.outputs().artifacts();
        problems.require(declared.containsKey(name), outputPlace, "declared output artifact", name, declared);
        for (int i = 0; i < selectors.size(); i++) {
            var selector = selectors.get(i);
            var selectorPlace = outputPlace + ".artifactSelectors[" + i + "]";
            producer(selectorPlace + ".producerSubtask", selector.producerSubtask())
                    .ifPresent(component -> {
                        var outputs = component.outputs().artifacts();
                        problems.require(
                                outputs.containsKey(selector.outputArtifactKey()),
                                selectorPlace + ".outputArtifactKey",
                                "output artifact",
                                selector.outputArtifactKey(),
                                outputs);
                    });
        }
    }
}
