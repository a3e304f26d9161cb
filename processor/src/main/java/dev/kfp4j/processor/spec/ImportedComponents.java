// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.processor.pipeline.TaskOptions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Copies components of another manifest into this one, as KFP's compiler does. Containers and graphs stay unchanged,
 * but get names that are free here. All references to them follow.
 */
final class ImportedComponents {
    private static final JsonObject NO_SETTINGS = new JsonObject(Map.of());

    private final Manifest manifest;
    private final ComponentTable table;
    private final boolean cache;
    private final Map<String, String> keys = new HashMap<>();

    /**
     * Prepares for one manifest.
     *
     * @param manifest the source
     * @param table the target
     * @param cache false where the caller switched caching off for all copies
     */
    ImportedComponents(Manifest manifest, ComponentTable table, boolean cache) {
        this.manifest = manifest;
        this.table = table;
        this.cache = cache;
    }

    /**
     * Copies a component that a task of a pipeline calls.
     *
     * @param wish the key of the task; the first task that needs the component names it
     * @param options the options of the task; a graph has no container to which they could apply
     * @param inputs the inputs of the task that carry the run-time values in its options
     * @param settings the Kubernetes settings of the task, which follow those of the component
     * @return its key here
     */
    String called(String wish, ComponentSpec component, TaskOptions options, Channels inputs, JsonObject settings) {
        return component.body() instanceof ExecutorRef executor
                ? executed(
                        wish,
                        component,
                        executor,
                        container -> AdaptedContainer.of(container, options, inputs),
                        settings)
                : graph(wish, component);
    }

    private String executed(
            String wish,
            ComponentSpec component,
            ExecutorRef executor,
            UnaryOperator<Container> change,
            JsonObject settings) {
        ExecutorSpec spec = requireNonNull(manifest.pipeline().executors().get(executor.label()));
        var platform = new TreeMap<>(manifest.platform()
                .executors()
                .getOrDefault(executor.label(), NO_SETTINGS)
                .members());
        settings.members().forEach((name, value) -> platform.merge(name, value, ImportedComponents::both));
        return table.executor(
                wish,
                component,
                spec instanceof Container container ? change.apply(container) : spec,
                new JsonObject(platform));
    }

    /** Lists are joined; of any other setting, the task's value wins. */
    private static JsonValue both(JsonValue component, JsonValue task) {
        return component instanceof JsonArray first && task instanceof JsonArray second
                ? new JsonArray(Stream.concat(first.values().stream(), second.values().stream())
                        .toList())
                : task;
    }

    private String graph(String wish, ComponentSpec component) {
        var dag = (DagSpec) component.body();
        var tasks = new TreeMap<String, TaskSpec>();
        dag.tasks().forEach((key, task) -> tasks.put(key, renamed(task)));
        return table.graph(wish, component.inputs(), component.outputs(), new DagSpec(tasks, dag.outputs()));
    }

    private TaskSpec renamed(TaskSpec task) {
        Optional<CachingOptions> caching =
                cache ? task.caching() : task.caching().map(own -> new CachingOptions(false, ""));
        return new TaskSpec(
                task.name(),
                nested(task.component()),
                task.parameters(),
                task.artifacts(),
                task.dependentTasks(),
                caching,
                task.retry(),
                task.trigger(),
                task.iterator(),
                task.parallelismLimit());
    }

    /** The key here of a component of the other manifest. The recursion ends, because no component contains itself. */
    private String nested(String key) {
        String known = keys.get(key);
        if (known != null) {
            return known;
        }
        ComponentSpec component =
                requireNonNull(manifest.pipeline().components().get(key));
        String wish = key.startsWith("comp-") ? key.substring("comp-".length()) : key;
        String taken = component.body() instanceof ExecutorRef executor
                ? executed(wish, component, executor, container -> container, NO_SETTINGS)
                : graph(wish, component);
        keys.put(key, taken);
        return taken;
    }
}
