// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ContainerLayout;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Puts manifests together for tests: graphs of steps that run {@link TestStep}. */
public final class TestPipeline {

    public static final ArtifactType DATASET = new ArtifactType("system.Dataset", "0.0.1");

    private final Map<String, ComponentSpec> components = new TreeMap<>();
    private final Map<String, ExecutorSpec> executors = new TreeMap<>();
    private final Graph root = new Graph();
    private final Map<String, JsonObject> platform = new TreeMap<>();
    private JsonObject pipelineConfig = new JsonObject(Map.of());

    /** The pipeline's own graph. */
    public Graph root() {
        return root;
    }

    /** Kubernetes settings of the executor {@code exec-<task>}. */
    public TestPipeline platform(String task, Map<String, JsonValue> settings) {
        platform.put("exec-" + task, new JsonObject(settings));
        return this;
    }

    public TestPipeline config(Map<String, JsonValue> settings) {
        pipelineConfig = new JsonObject(settings);
        return this;
    }

    public Manifest manifest() {
        return manifest("test-pipeline");
    }

    public Manifest manifest(String name) {
        var spec = PipelineSpec.of(
                new PipelineSpec.Info(name, "", ""), components, executors, root.component(), "kfp4j-test");
        return new Manifest(spec, new PlatformSpec(new TreeMap<>(platform), pipelineConfig));
    }

    /** Replaces a component. */
    public TestPipeline component(String key, UnaryOperator<ComponentSpec> change) {
        components.compute(key, (name, component) -> change.apply(component));
        return this;
    }

    /** Replaces an executor. */
    public TestPipeline executor(String key, ExecutorSpec executor) {
        executors.put(key, executor);
        return this;
    }

    public static ParameterSpec required(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), false, "", List.of());
    }

    public static ParameterSpec optional(ParameterType type) {
        return new ParameterSpec(type, Optional.empty(), true, "", List.of());
    }

    public static ParameterSpec withDefault(ParameterType type, JsonValue value) {
        return new ParameterSpec(type, Optional.of(value), true, "", List.of());
    }

    public static ArtifactSpec dataset() {
        return new ArtifactSpec(DATASET, false, false, "", Map.of());
    }

    public static ArtifactSpec datasets() {
        return new ArtifactSpec(DATASET, true, false, "", Map.of());
    }

    /** The component with an input declared otherwise. */
    public static ComponentSpec withInput(ComponentSpec component, String name, ParameterSpec spec) {
        var parameters = new TreeMap<>(component.inputs().parameters());
        parameters.put(name, spec);
        return new ComponentSpec(
                IoSpec.of(parameters, component.inputs().artifacts()),
                component.outputs(),
                component.body(),
                component.taskConfigPassthroughs());
    }

    /** A script for {@link TestStep}: each line a verb and its words; text is text, numbers numbers. */
    public static JsonValue script(List<?>... lines) {
        var values = new ArrayList<JsonValue>();
        for (List<?> line : lines) {
            values.add(new JsonArray(line.stream().map(TestPipeline::word).toList()));
        }
        return new JsonArray(values);
    }

    private static JsonValue word(Object word) {
        if (word instanceof JsonValue value) {
            return value;
        }
        return word instanceof Integer number ? JsonValue.of(number) : JsonValue.of((String) word);
    }

    /** The container of a step that runs {@link TestStep}. */
    public static ExecutorSpec.Container container(ExecutorSpec.EnvVar... env) {
        return new ExecutorSpec.Container(
                "test/image",
                ContainerLayout.command(TestStep.class.getName()),
                ContainerLayout.args(),
                List.of(env),
                Optional.empty());
    }

    /** A graph in the making. */
    public final class Graph {
        private final Map<String, TaskSpec> tasks = new TreeMap<>();
        private final Map<String, ParameterSpec> inputs = new TreeMap<>();
        private final Map<String, ArtifactSpec> inputArtifacts = new TreeMap<>();
        private final Map<String, ParameterSpec> outputs = new TreeMap<>();
        private final Map<String, ArtifactSpec> outputArtifacts = new TreeMap<>();
        private final Map<String, DagOutputs.ParameterOutput> parameterSources = new TreeMap<>();
        private final Map<String, List<DagOutputs.ArtifactSelector>> artifactSources = new TreeMap<>();

        public Graph input(String name, ParameterSpec spec) {
            inputs.put(name, spec);
            return this;
        }

        public Graph inputArtifact(String name, ArtifactSpec spec) {
            inputArtifacts.put(name, spec);
            return this;
        }

        public Graph output(String name, ParameterType type, String task, String key) {
            outputs.put(name, required(type));
            parameterSources.put(name, new DagOutputs.FromParameter(new DagOutputs.ParameterSelector(task, key)));
            return this;
        }

        /** Several producers of one output, each a task and its output. */
        public Graph oneOf(String name, ParameterType type, List<List<String>> producers) {
            outputs.put(name, required(type));
            parameterSources.put(
                    name,
                    new DagOutputs.FromOneof(producers.stream()
                            .map(from -> new DagOutputs.ParameterSelector(from.get(0), from.get(1)))
                            .toList()));
            return this;
        }

        /** Several producers of one artifact, each a task and its output. */
        public Graph oneOfArtifacts(String name, List<List<String>> producers) {
            outputArtifacts.put(name, dataset());
            artifactSources.put(
                    name,
                    producers.stream()
                            .map(from -> new DagOutputs.ArtifactSelector(from.get(0), from.get(1)))
                            .toList());
            return this;
        }

        /** A list of artifacts, one of each item. */
        public Graph collectedArtifact(String name, String task, String key) {
            outputArtifact(name, task, key);
            outputArtifacts.put(name, datasets());
            return this;
        }

        public Graph outputArtifact(String name, String task, String key) {
            outputArtifacts.put(name, dataset());
            artifactSources.put(name, List.of(new DagOutputs.ArtifactSelector(task, key)));
            return this;
        }

        /** A task with a component and an executor of its own, whose input {@code script} is a list. */
        public TaskBuilder step(String key, JsonValue script) {
            var task = new TaskBuilder(this, key);
            task.componentInputs.put("script", required(ParameterType.LIST));
            task.parameters.put("script", new ParameterSource.Constant(script));
            task.container = TestPipeline.container();
            return task;
        }

        /** A task that runs a nested graph. */
        public TaskBuilder nested(String key, Graph graph) {
            var task = new TaskBuilder(this, key);
            task.graph = graph;
            return task;
        }

        private ComponentSpec component() {
            return new ComponentSpec(
                    IoSpec.of(inputs, inputArtifacts),
                    IoSpec.of(outputs, outputArtifacts),
                    DagSpec.of(tasks, DagOutputs.of(parameterSources, artifactSources)),
                    List.of());
        }
    }

    /** Makes a graph to nest. */
    public Graph graph() {
        return new Graph();
    }

    /** A task in the making; {@link #add()} puts it into its graph. */
    public final class TaskBuilder {
        private final Graph owner;
        private final String key;
        private final Map<String, ParameterSpec> componentInputs = new TreeMap<>();
        private final Map<String, ArtifactSpec> componentArtifacts = new TreeMap<>();
        private final Map<String, ParameterSpec> outputs = new TreeMap<>();
        private final Map<String, ArtifactSpec> outputArtifacts = new TreeMap<>();
        private final Map<String, ParameterSource> parameters = new TreeMap<>();
        private final Map<String, ArtifactSource> artifacts = new TreeMap<>();
        private final List<String> after = new ArrayList<>();
        private Optional<String> condition = Optional.empty();
        private boolean inAnyCase;
        private String component;
        private Optional<TaskIterator> iterator = Optional.empty();
        private int limit;
        private UnaryOperator<TaskSpec> change = UnaryOperator.identity();
        private ExecutorSpec.Container container = TestPipeline.container();
        private Graph graph;

        private TaskBuilder(Graph owner, String key) {
            this.owner = owner;
            this.key = key;
            this.component = "comp-" + key;
        }

        /** Declares and binds an input parameter. */
        public TaskBuilder input(String name, ParameterSpec spec, ParameterSource source) {
            componentInputs.put(name, spec);
            parameters.put(name, source);
            return this;
        }

        /** Declares an input parameter without binding it. */
        public TaskBuilder unbound(String name, ParameterSpec spec) {
            componentInputs.put(name, spec);
            return this;
        }

        public TaskBuilder artifact(String name, ArtifactSource source) {
            componentArtifacts.put(name, dataset());
            artifacts.put(name, source);
            return this;
        }

        public TaskBuilder gives(String output, ParameterType type) {
            outputs.put(output, required(type));
            return this;
        }

        public TaskBuilder gives(String output) {
            outputArtifacts.put(output, dataset());
            return this;
        }

        public TaskBuilder after(String... tasks) {
            after.addAll(List.of(tasks));
            return this;
        }

        public TaskBuilder container(ExecutorSpec.Container newContainer) {
            container = newContainer;
            return this;
        }

        /** Lets the task run the component of another one of the same kind. */
        public TaskBuilder componentOf(String task) {
            component = "comp-" + task;
            return this;
        }

        public TaskBuilder when(String newCondition) {
            condition = Optional.of(newCondition);
            return this;
        }

        /** Lets the task run however its upstream tasks end. */
        public TaskBuilder inAnyCase() {
            inAnyCase = true;
            return this;
        }

        /** Makes the nested graph a loop; a limit of 0 is none. */
        public TaskBuilder each(TaskIterator newIterator, int newLimit) {
            iterator = Optional.of(newIterator);
            limit = newLimit;
            return this;
        }

        public TaskBuilder change(UnaryOperator<TaskSpec> newChange) {
            change = newChange;
            return this;
        }

        private Optional<TriggerPolicy> trigger() {
            var strategy = inAnyCase
                    ? TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_COMPLETED
                    : TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED;
            return inAnyCase || condition.isPresent()
                    ? Optional.of(new TriggerPolicy(condition, strategy))
                    : Optional.empty();
        }

        /** Puts the task into its graph and its component and executor into the manifest; gives the graph. */
        public Graph add() {
            var task = new TaskSpec(
                    key,
                    component,
                    new TreeMap<>(parameters),
                    new TreeMap<>(artifacts),
                    after,
                    Optional.empty(),
                    Optional.empty(),
                    trigger(),
                    iterator,
                    limit);
            owner.tasks.put(key, change.apply(task));
            if (graph != null) {
                components.put("comp-" + key, graph.component());
            } else {
                components.put(
                        "comp-" + key,
                        new ComponentSpec(
                                IoSpec.of(componentInputs, componentArtifacts),
                                IoSpec.of(outputs, outputArtifacts),
                                new ComponentSpec.ExecutorRef("exec-" + key),
                                List.of()));
                executors.put("exec-" + key, container);
            }
            return owner;
        }
    }
}
