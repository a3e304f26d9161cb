// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.TaskSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A task in a picture.
 *
 * @param node the name of its node
 * @param task the task
 * @param graph its graph, if its component is one
 * @param inner the tasks of that graph by key
 */
record GraphBox(String node, TaskSpec task, Optional<DagSpec> graph, Map<String, GraphBox> inner) {
    /**
     * The source of a value.
     *
     * @param nodes one node; several if one of several produces it; none if no arrow is needed
     * @param label the name of the value there; may be empty
     */
    record Origin(List<String> nodes, String label) {
        static final Origin NONE = new Origin(List.of(), "");
    }

    /** Whether it is a branch, a loop or another block. A nested pipeline has caching options, but a block has none. */
    boolean isBlock() {
        return graph.isPresent() && task.caching().isEmpty();
    }

    /** The source of an output: for a block the tasks in it, and for a loop the tasks of all iterations. */
    Origin output(String key) {
        if (!isBlock()) {
            return new Origin(List.of(node), key);
        }
        var nodes = new ArrayList<String>();
        var label = key;
        for (ParameterSelector selector : selectors(graph.orElseThrow().outputs(), key)) {
            GraphBox producer = inner.get(selector.producerSubtask());
            if (producer != null) {
                Origin origin = producer.output(selector.outputParameterKey());
                nodes.addAll(origin.nodes());
                label = origin.label();
            }
        }
        return task.iterator().isPresent() ? new Origin(List.of(node), label) : new Origin(nodes, label);
    }

    private static List<ParameterSelector> selectors(DagOutputs outputs, String key) {
        ParameterOutput output = outputs.parameters().get(key);
        if (output instanceof DagOutputs.FromParameter from) {
            return List.of(from.selector());
        } else if (output instanceof DagOutputs.FromOneof oneof) {
            return oneof.selectors();
        }
        var selectors = new ArrayList<ParameterSelector>();
        for (ArtifactSelector selector : outputs.artifacts().getOrDefault(key, List.of())) {
            selectors.add(new ParameterSelector(selector.producerSubtask(), selector.outputArtifactKey()));
        }
        return selectors;
    }

    /**
     * The sources of its inputs.
     *
     * @param siblings the tasks of the graph that contains it
     * @param handedIn the sources of the inputs of that graph
     */
    Map<String, Origin> inputs(Map<String, GraphBox> siblings, Map<String, Origin> handedIn) {
        var origins = new TreeMap<String, Origin>();
        task.parameters().forEach((name, source) -> {
            if (source instanceof ParameterSource.TaskOutput output) {
                origins.put(name, output(siblings, output.producerTask(), output.outputParameterKey()));
            } else if (source instanceof ParameterSource.ComponentInput input) {
                origins.put(name, handedIn.getOrDefault(input.input(), Origin.NONE));
            }
        });
        task.artifacts().forEach((name, source) -> {
            if (source instanceof ArtifactSource.TaskOutput output) {
                origins.put(name, output(siblings, output.producerTask(), output.outputArtifactKey()));
            } else if (source instanceof ArtifactSource.ComponentInput input) {
                origins.put(name, handedIn.getOrDefault(input.input(), Origin.NONE));
            }
        });
        return origins;
    }

    private static Origin output(Map<String, GraphBox> siblings, String producer, String key) {
        GraphBox sibling = siblings.get(producer);
        return sibling == null ? Origin.NONE : sibling.output(key);
    }

    /** Whether an arrow must show that it uses an output of a sibling. */
    boolean takesFrom(String sibling) {
        return task.parameters().values().stream()
                        .anyMatch(source -> source instanceof ParameterSource.TaskOutput output
                                && output.producerTask().equals(sibling))
                || task.artifacts().values().stream()
                        .anyMatch(source -> source instanceof ArtifactSource.TaskOutput output
                                && output.producerTask().equals(sibling));
    }
}
