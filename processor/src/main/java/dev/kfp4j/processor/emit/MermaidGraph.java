// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy.Strategy;
import dev.kfp4j.processor.emit.GraphBox.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A picture of a manifest's graph as a Mermaid flowchart. Tasks are boxes. Nested pipelines, branches and loops are
 * boxes around their tasks, with the condition or iterator on the border. The run's inputs and outputs are rounded. An
 * arrow is a value, from its producer to its user, across the borders of branches and loops. A dotted arrow leads to a
 * task that only waits, or, with a label, that runs after a failure too.
 */
final class MermaidGraph {
    private final PipelineSpec pipeline;
    private final StringBuilder text = new StringBuilder("flowchart TD\n");
    private final List<String> edges = new ArrayList<>();
    private int nodes;

    private MermaidGraph(PipelineSpec pipeline) {
        this.pipeline = pipeline;
    }

    /** Draws a manifest. Equal manifests result in equal texts. */
    static String of(Manifest manifest) {
        var graph = new MermaidGraph(manifest.pipeline());
        graph.root();
        graph.edges.forEach(edge -> graph.line(1, edge));
        return graph.text.toString();
    }

    private void root() {
        var inputs = new TreeMap<String, Origin>();
        var declared = new TreeSet<>(pipeline.root().inputs().parameters().keySet());
        declared.addAll(pipeline.root().inputs().artifacts().keySet());
        for (String input : declared) {
            inputs.put(input, new Origin(List.of(rounded(input)), ""));
        }
        if (pipeline.root().body() instanceof DagSpec graph) {
            Map<String, GraphBox> boxes = draw(graph, 1);
            connect(boxes, inputs);
            outputs(graph.outputs(), boxes);
        }
    }

    private Map<String, GraphBox> draw(DagSpec graph, int depth) {
        var boxes = new TreeMap<String, GraphBox>();
        graph.tasks().forEach((key, task) -> boxes.put(key, draw(task, depth)));
        return boxes;
    }

    private GraphBox draw(TaskSpec task, int depth) {
        nodes++;
        String node = "n" + nodes;
        String title = label(BoxTitle.of(task));
        var component = pipeline.components().get(task.component());
        if (component != null && component.body() instanceof DagSpec graph) {
            line(depth, "subgraph " + node + "[" + title + "]");
            Map<String, GraphBox> inner = draw(graph, depth + 1);
            line(depth, "end");
            return new GraphBox(node, task, Optional.of(graph), inner);
        }
        line(depth, node + "[" + title + "]");
        return new GraphBox(node, task, Optional.empty(), Map.of());
    }

    private void connect(Map<String, GraphBox> boxes, Map<String, Origin> handedIn) {
        boxes.values().forEach(box -> {
            Map<String, Origin> inputs = box.inputs(boxes, handedIn);
            arrowsTo(box, inputs);
            waits(box, boxes);
            connect(box.inner(), box.isBlock() ? inputs : Map.of());
        });
    }

    /** Only the values that a block uses itself get an arrow to it. The others get arrows to its tasks. */
    private void arrowsTo(GraphBox box, Map<String, Origin> inputs) {
        var handed = new TreeMap<String, Set<String>>();
        inputs.forEach((name, origin) -> {
            if (!box.isBlock() || BoxTitle.mentions(box.task(), name)) {
                origin.nodes().forEach(from -> {
                    Set<String> names = handed.computeIfAbsent(from, unknown -> new TreeSet<>());
                    if (!origin.label().isEmpty()) {
                        names.add(origin.label());
                    }
                });
            }
        });
        handed.forEach((from, names) -> edge(from, String.join(", ", names), box.node()));
    }

    private void waits(GraphBox box, Map<String, GraphBox> siblings) {
        boolean always = box.task()
                .trigger()
                .filter(trigger -> trigger.strategy() == Strategy.ALL_UPSTREAM_TASKS_COMPLETED)
                .isPresent();
        for (String earlier : box.task().dependentTasks()) {
            GraphBox from = siblings.get(earlier);
            if (from != null && always) {
                edges.add(from.node() + " -. " + label("always") + " .-> " + box.node());
            } else if (from != null && !box.takesFrom(earlier)) {
                edges.add(from.node() + " -.-> " + box.node());
            }
        }
    }

    private void outputs(DagOutputs outputs, Map<String, GraphBox> boxes) {
        outputs.parameters().forEach((name, output) -> {
            String node = rounded(name);
            if (output instanceof DagOutputs.FromParameter from) {
                result(boxes, from.selector(), node);
            } else if (output instanceof DagOutputs.FromOneof oneof) {
                oneof.selectors().forEach(selector -> result(boxes, selector, node));
            }
        });
        outputs.artifacts().forEach((name, selectors) -> {
            String node = rounded(name);
            selectors.forEach(selector -> result(
                    boxes, new ParameterSelector(selector.producerSubtask(), selector.outputArtifactKey()), node));
        });
    }

    private void result(Map<String, GraphBox> boxes, ParameterSelector selector, String to) {
        GraphBox producer = boxes.get(selector.producerSubtask());
        if (producer != null) {
            producer.output(selector.outputParameterKey()).nodes().forEach(from -> edge(from, "", to));
        }
    }

    private void edge(String from, String name, String to) {
        edges.add(from + (name.isEmpty() ? " --> " : " -->|" + label(name) + "| ") + to);
    }

    private String rounded(String name) {
        nodes++;
        line(1, "n" + nodes + "([" + label(name) + "])");
        return "n" + nodes;
    }

    private void line(int depth, String content) {
        text.append("    ".repeat(depth)).append(content).append('\n');
    }

    /** Text in quotes. Characters with a meaning in Mermaid or in its HTML are written as entities. */
    private static String label(String name) {
        var result = new StringBuilder("\"");
        name.codePoints().forEach(character -> {
            boolean plain = Character.isLetterOrDigit(character) || " -_.,:/()+".indexOf(character) >= 0;
            if (plain) {
                result.appendCodePoint(character);
            } else {
                result.append('#').append(character).append(';');
            }
        });
        return result.append('"').toString();
    }
}
