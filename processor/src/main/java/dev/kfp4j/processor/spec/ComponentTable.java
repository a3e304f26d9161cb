// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.Lifecycle;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The components and executors of one manifest. Equal ones are written once.
 *
 * <p>Two rules of clusters define equality. A cluster keeps Kubernetes settings by component, so they are part of it.
 * And it stores a component's declaration under the hash of its container alone. Therefore a container must not occur
 * under two declarations: from the second on, an entry without effect makes it unique.
 */
final class ComponentTable {
    private static final ExecutorRef UNNAMED = new ExecutorRef("");

    private record Executed(ComponentSpec component, ExecutorSpec executor, JsonObject platform) {}

    private final NameTable table = new NameTable();
    private final Map<Object, String> keys = new HashMap<>();
    private final Map<Container, ComponentSpec> containers = new HashMap<>();
    private final SortedMap<String, ComponentSpec> components = new TreeMap<>();
    private final SortedMap<String, ExecutorSpec> executors = new TreeMap<>();
    private final SortedMap<String, JsonObject> platforms = new TreeMap<>();

    /**
     * The key of a component that runs a container.
     *
     * @param wish the name of the task that needs it; the first such task names the component
     */
    String container(String wish, IoSpec inputs, IoSpec outputs, Container container, JsonObject platform) {
        return executor(wish, new ComponentSpec(inputs, outputs, UNNAMED, List.of()), container, platform);
    }

    /**
     * The key of a component that an executor runs.
     *
     * @param wish the name of the task that needs it; the first such task names the component
     * @param component its declaration; the label of the executor is ignored
     */
    String executor(String wish, ComponentSpec component, ExecutorSpec executor, JsonObject platform) {
        ComponentSpec declared = labelled(component, UNNAMED);
        return keys.computeIfAbsent(new Executed(declared, executor, platform), unknown -> {
            String name = table.unique(wish);
            String label = "exec-" + name;
            executors.put(
                    label, executor instanceof Container container ? distinct(container, declared, name) : executor);
            if (!platform.members().isEmpty()) {
                platforms.put(label, platform);
            }
            return add(name, labelled(component, new ExecutorRef(label)));
        });
    }

    private static ComponentSpec labelled(ComponentSpec component, ExecutorRef executor) {
        return new ComponentSpec(component.inputs(), component.outputs(), executor, component.taskConfigPassthroughs());
    }

    /**
     * The key of a component that imports an artifact.
     *
     * @param wish the name of the task that needs it; the first such task names the component
     */
    String importer(String wish, IoSpec inputs, IoSpec outputs, Importer importer) {
        return keys.computeIfAbsent(List.of(inputs, outputs, importer), unknown -> {
            String name = table.unique(wish);
            String label = "exec-" + name;
            executors.put(label, importer);
            return add(name, new ComponentSpec(inputs, outputs, new ExecutorRef(label), List.of()));
        });
    }

    /**
     * The key of a component that is a graph.
     *
     * @param wish the name of the task that needs it; the first such task names the component
     */
    String graph(String wish, IoSpec inputs, IoSpec outputs, DagSpec graph) {
        var component = new ComponentSpec(inputs, outputs, graph, List.of());
        return keys.computeIfAbsent(component, unknown -> add(table.unique(wish), component));
    }

    private String add(String name, ComponentSpec component) {
        String key = "comp-" + name;
        components.put(key, component);
        return key;
    }

    /** The command of an imported container must not change, so the container gets a lifecycle. No backend runs it. */
    private Container distinct(Container container, ComponentSpec declared, String name) {
        ComponentSpec first = containers.putIfAbsent(container, declared);
        if (first == null || first.equals(declared)) {
            return container;
        }
        boolean ours = ContainerLayout.entrypoint(container).isPresent();
        return new Container(
                container.image(),
                ours ? ContainerLayout.distinct(container.command(), name) : container.command(),
                container.args(),
                container.env(),
                container.resources(),
                ours ? container.lifecycle() : Optional.of(new Lifecycle(List.of(), List.of(name))));
    }

    SortedMap<String, ComponentSpec> components() {
        return components;
    }

    SortedMap<String, ExecutorSpec> executors() {
        return executors;
    }

    /** The Kubernetes settings by executor label. */
    SortedMap<String, JsonObject> platforms() {
        return platforms;
    }
}
