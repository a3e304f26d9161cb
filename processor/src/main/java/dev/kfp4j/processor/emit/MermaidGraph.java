// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.TaskSpec;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A picture of a manifest's graph as a Mermaid flowchart: tasks as boxes, sub-graphs as boxes around theirs, the run's
 * inputs and outputs rounded, an arrow for each value that is handed over, a dotted one where a task only waits.
 */
final class MermaidGraph {
    private final PipelineSpec pipeline;
    private final StringBuilder text = new StringBuilder("flowchart TD\n");
    private final List<String> edges = new ArrayList<>();
    private int nodes;

    private MermaidGraph(PipelineSpec pipeline) {
        this.pipeline = pipeline;
    }

    /** Draws a manifest. The same manifest gives the same text. */
    static String of(Manifest manifest) {
        var graph = new MermaidGraph(manifest.pipeline());
        graph.root();
        graph.edges.forEach(edge -> graph.line(1, edge));
        return graph.text.toString();
    }

    private void root() {
        var inputs = new TreeMap<String, String>();
        var declared = new TreeSet<>(pipeline.root().inputs().parameters().keySet());
        declared.addAll(pipeline.root().inputs().artifacts().keySet());
        for (String input : declared) {
            inputs.put(input, rounded(input));
        }
        if (pipeline.root().body() instanceof DagSpec graph) {
            Map<String, String> tasks = draw(graph, inputs, 1);
            outputs(graph.outputs(), tasks);
        }
    }

    /** Draws the tasks of a graph; gives their nodes by key. */
    private Map<String, String> draw(DagSpec graph, Map<String, String> inputs, int depth) {
        var drawn = new TreeMap<String, String>();
        graph.tasks().forEach((key, task) -> drawn.put(key, draw(task, depth)));
        graph.tasks().forEach((key, task) -> connect(task, drawn.getOrDefault(key, ""), drawn, inputs));
        return drawn;
    }

    private String draw(TaskSpec task, int depth) {
        String node = nextNode();
        var component = pipeline.components().get(task.component());
        if (component != null && component.body() instanceof DagSpec inner) {
            line(depth, "subgraph " + node + "[" + label(task.name()) + "]");
            draw(inner, Map.of(), depth + 1);
            line(depth, "end");
        } else {
            line(depth, node + "[" + label(task.name()) + "]");
        }
        return node;
    }

    private void connect(TaskSpec task, String node, Map<String, String> tasks, Map<String, String> inputs) {
        var handed = new TreeMap<String, Set<String>>();
        Set<String> producers = new HashSet<>();
        task.parameters().values().forEach(source -> {
            if (source instanceof ParameterSource.TaskOutput output) {
                producers.add(output.producerTask());
                hand(handed, tasks, output.producerTask(), output.outputParameterKey());
            } else if (source instanceof ParameterSource.ComponentInput input) {
                hand(handed, inputs, input.input(), "");
            }
        });
        task.artifacts().values().forEach(source -> {
            if (source instanceof ArtifactSource.TaskOutput output) {
                producers.add(output.producerTask());
                hand(handed, tasks, output.producerTask(), output.outputArtifactKey());
            } else if (source instanceof ArtifactSource.ComponentInput input) {
                hand(handed, inputs, input.input(), "");
            }
        });
        handed.forEach((from, names) -> edge(from, String.join(", ", names), node));
        for (String earlier : task.dependentTasks()) {
            String from = tasks.get(earlier);
            if (from != null && !producers.contains(earlier)) {
                edges.add(from + " -.-> " + node);
            }
        }
    }

    private static void hand(Map<String, Set<String>> handed, Map<String, String> nodes, String from, String name) {
        String node = nodes.get(from);
        if (node != null) {
            handed.computeIfAbsent(node, unknown -> new TreeSet<>()).add(name);
        }
    }

    private void outputs(DagOutputs outputs, Map<String, String> tasks) {
        outputs.parameters().forEach((name, output) -> {
            String node = rounded(name);
            if (output instanceof DagOutputs.FromParameter from) {
                edge(tasks, from.selector().producerSubtask(), node);
            } else if (output instanceof DagOutputs.FromOneof oneof) {
                oneof.selectors().forEach(selector -> edge(tasks, selector.producerSubtask(), node));
            }
        });
        outputs.artifacts().forEach((name, selectors) -> {
            String node = rounded(name);
            selectors.forEach(selector -> edge(tasks, selector.producerSubtask(), node));
        });
    }

    private void edge(Map<String, String> tasks, String producer, String to) {
        String from = tasks.get(producer);
        if (from != null) {
            edges.add(from + " --> " + to);
        }
    }

    private void edge(String from, String name, String to) {
        edges.add(from + (name.isEmpty() ? " --> " : " -->|" + label(name) + "| ") + to);
    }

    private String rounded(String name) {
        String node = nextNode();
        line(1, node + "([" + label(name) + "])");
        return node;
    }

    private String nextNode() {
        nodes++;
        return "n" + nodes;
    }

    private void line(int depth, String content) {
        text.append("    ".repeat(depth)).append(content).append('\n');
    }

    /** Text in quotes; what Mermaid or the HTML that it makes could take for something else is written as an entity. */
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
