// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.io;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.ArtifactSpec;
import dev.kfp4j.manifest.ArtifactType;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.ComponentSpec.ExecutorRef;
import dev.kfp4j.manifest.ComponentSpec.TaskConfigPassthrough;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.ExecutorSpec.Container;
import dev.kfp4j.manifest.ExecutorSpec.EnvVar;
import dev.kfp4j.manifest.ExecutorSpec.Importer;
import dev.kfp4j.manifest.ExecutorSpec.Lifecycle;
import dev.kfp4j.manifest.ExecutorSpec.UriSource.ConstantUri;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.Manifest;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.ParameterSpec;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.PlatformSpec;
import dev.kfp4j.manifest.ResourceSpec;
import dev.kfp4j.manifest.ResourceSpec.Accelerator;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskIterator.ParameterItems;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Random manifests that are sound: every reference finds its target and every required input is bound. Components are
 * made bottom up; a graph may use those that were made before it, and a task the outputs of tasks before it.
 */
final class RandomManifests {
    private static final List<ParameterType> TYPES = List.of(ParameterType.values());

    private final Random random;
    private final RandomValues values;
    private final TreeMap<String, ComponentSpec> components = new TreeMap<>();
    private final TreeMap<String, ExecutorSpec> executors = new TreeMap<>();

    private RandomManifests(Random random) {
        this.random = random;
        this.values = new RandomValues(random);
    }

    static Manifest generate(Random random) {
        return new RandomManifests(random).manifest();
    }

    private Manifest manifest() {
        int leaves = random.nextInt(1, 6);
        for (int i = 0; i < leaves; i++) {
            executors.put("exec-" + i, random.nextInt(5) == 0 ? importer() : container());
            components.put("comp-leaf-" + i, component(io(true), io(false), new ExecutorRef("exec-" + i)));
        }
        int graphs = random.nextInt(4);
        for (int i = 0; i < graphs; i++) {
            components.put("comp-graph-" + i, graph());
        }
        var info = new PipelineSpec.Info("pipeline-" + random.nextInt(100), values.text(), values.text());
        var root = graph();
        var pipeline = new PipelineSpec(info, components, executors, root, values.text(), values.text());
        return new Manifest(pipeline, random.nextBoolean() ? PlatformSpec.NONE : platform());
    }

    private PlatformSpec platform() {
        var settings = new TreeMap<String, JsonObject>();
        executors.keySet().stream()
                .filter(label -> random.nextBoolean())
                .forEach(label -> settings.put(label, nodeSelector()));
        var config = new JsonObject(Map.of("resourceTtlOnCompletion", JsonValue.of(random.nextInt(100_000))));
        return new PlatformSpec(settings, random.nextBoolean() ? config : new JsonObject(Map.of()));
    }

    private JsonObject nodeSelector() {
        var labels = new JsonObject(Map.of(values.text(), JsonValue.of(values.text())));
        return new JsonObject(Map.of("nodeSelector", new JsonObject(Map.of("labels", labels))));
    }

    private ComponentSpec component(IoSpec inputs, IoSpec outputs, ComponentSpec.Body body) {
        return new ComponentSpec(
                inputs,
                outputs,
                body,
                random.nextInt(5) == 0
                        ? List.of(new TaskConfigPassthrough("RESOURCES", true), new TaskConfigPassthrough("ENV", false))
                        : List.of());
    }

    private IoSpec io(boolean input) {
        var parameters = new TreeMap<String, ParameterSpec>();
        var artifacts = new TreeMap<String, ArtifactSpec>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parameters.put("p_" + i, input ? inputParameter() : outputParameter());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            artifacts.put("pipelinechannel--a-" + i, artifact(input));
        }
        return new IoSpec(parameters, artifacts);
    }

    private ParameterSpec inputParameter() {
        var type = pick(TYPES);
        boolean hasDefault = random.nextInt(3) == 0;
        var literals = new ArrayList<JsonValue>();
        if (type == ParameterType.STRING && random.nextInt(4) == 0) {
            literals.add(JsonValue.of(values.text()));
            literals.add(JsonValue.of(values.text()));
        }
        var value = literals.isEmpty() ? valueOf(type) : literals.get(1);
        return new ParameterSpec(
                type,
                hasDefault ? Optional.of(value) : Optional.empty(),
                hasDefault || random.nextBoolean(),
                values.text(),
                literals);
    }

    private ParameterSpec outputParameter() {
        return new ParameterSpec(pick(TYPES), Optional.empty(), false, values.text(), List.of());
    }

    private JsonValue valueOf(ParameterType type) {
        return switch (type) {
            case STRING -> JsonValue.of(values.text());
            case BOOLEAN -> JsonValue.of(random.nextBoolean());
            case NUMBER_DOUBLE -> values.number();
            case NUMBER_INTEGER -> JsonValue.of(random.nextLong());
            case LIST -> values.array(2);
            case STRUCT, TASK_FINAL_STATUS, TASK_CONFIG -> values.object(2);
        };
    }

    private ArtifactSpec artifact(boolean input) {
        return new ArtifactSpec(
                type(),
                random.nextBoolean(),
                input && random.nextBoolean(),
                values.text(),
                input ? Map.of() : values.object(1).members());
    }

    private ArtifactType type() {
        return new ArtifactType(pick(List.of("system.Dataset", "system.Model", "google.VertexModel")), "0.0.1");
    }

    private Container container() {
        return new Container(
                values.nonEmptyText(),
                texts(),
                texts(),
                random.nextBoolean() ? List.of() : List.of(new EnvVar(values.nonEmptyText(), values.text())),
                maybe(this::resources),
                maybe(() -> new Lifecycle(texts(), texts())));
    }

    private List<String> texts() {
        return random.ints(random.nextInt(4), 0, 2).mapToObj(i -> values.text()).toList();
    }

    private ResourceSpec resources() {
        var quantities = List.of("1", "500m", ".5", "1Gi", "64Mi", "3E", "{{$.inputs.parameters['x']}}");
        return new ResourceSpec(
                maybe(() -> pick(quantities)),
                maybe(() -> pick(quantities)),
                maybe(() -> pick(quantities)),
                maybe(() -> pick(quantities)),
                maybe(() -> new Accelerator(
                        pick(List.of("nvidia.com/gpu", "{{$.inputs.parameters['t']}}")),
                        pick(List.of("1", "16", "{{$.inputs.parameters['n']}}")))));
    }

    private Importer importer() {
        return new Importer(
                new ConstantUri(values.text()),
                type(),
                random.nextBoolean(),
                values.object(2).members(),
                random.nextBoolean());
    }

    private ComponentSpec graph() {
        var inputs = io(true);
        var tasks = new TreeMap<String, TaskSpec>();
        int count = random.nextInt(1, 6);
        for (int i = 0; i < count; i++) {
            tasks.put("task-" + i, task(inputs, tasks));
        }
        var parameters = new TreeMap<String, ParameterOutput>();
        var artifacts = new TreeMap<String, List<ArtifactSelector>>();
        tasks.forEach((key, task) -> {
            var outputs = components.get(task.component()).outputs();
            outputs.parameters().keySet().forEach(name -> parameters.put(key + "-" + name, parameterOutput(key, name)));
            outputs.artifacts()
                    .keySet()
                    .forEach(name -> artifacts.put(
                            "a" + key + name,
                            List.of(new ArtifactSelector(key, name), new ArtifactSelector(key, name))));
        });
        var declared = new TreeMap<String, ParameterSpec>();
        parameters.keySet().forEach(name -> declared.put(name, outputParameter()));
        var declaredArtifacts = new TreeMap<String, ArtifactSpec>();
        artifacts.keySet().forEach(name -> declaredArtifacts.put(name, artifact(false)));
        var outputs = new IoSpec(declared, declaredArtifacts);
        return component(inputs, outputs, DagSpec.of(tasks, DagOutputs.of(parameters, artifacts)));
    }

    private ParameterOutput parameterOutput(String task, String output) {
        var selector = new ParameterSelector(task, output);
        return random.nextBoolean() ? new FromParameter(selector) : new FromOneof(List.of(selector, selector));
    }

    private TaskSpec task(IoSpec graphInputs, SortedMap<String, TaskSpec> before) {
        var component = pick(List.copyOf(components.keySet()));
        var inputs = components.get(component).inputs();
        var parameters = new TreeMap<String, ParameterSource>();
        inputs.parameters()
                .forEach((name, spec) -> parameters.put(name, parameterSource(spec.type(), graphInputs, before)));
        var artifacts = new TreeMap<String, ArtifactSource>();
        var sources = artifactSources(graphInputs, before);
        inputs.artifacts().forEach((name, artifact) -> {
            if (!sources.isEmpty()) {
                artifacts.put(name, pick(sources));
            }
        });
        boolean bound = artifacts.keySet().containsAll(inputs.artifacts().keySet());
        if (!bound && inputs.artifacts().values().stream().anyMatch(artifact -> !artifact.isOptional())) {
            // Nothing to feed it with: another component will do; one without artifacts always comes up in the end.
            components.putIfAbsent(
                    "comp-plain", component(IoSpec.NONE, io(false), new ExecutorRef(executors.firstKey())));
            return settings("comp-plain", new TreeMap<>(), new TreeMap<>(), before, Optional.empty());
        }
        return settings(component, parameters, artifacts, before, iterator(parameters, artifacts));
    }

    private TaskSpec settings(
            String component,
            SortedMap<String, ParameterSource> parameters,
            SortedMap<String, ArtifactSource> artifacts,
            SortedMap<String, TaskSpec> before,
            Optional<TaskIterator> iterator) {
        return new TaskSpec(
                values.nonEmptyText(),
                component,
                parameters,
                artifacts,
                before.keySet().stream().filter(key -> random.nextBoolean()).toList(),
                maybe(() -> new CachingOptions(random.nextBoolean(), values.text())),
                maybe(() -> new RetryPolicy(
                        random.nextInt(10),
                        Duration.ofMillis(random.nextInt(100_000)),
                        random.nextInt(100) / 8.0,
                        Duration.ofSeconds(random.nextInt(100_000)))),
                maybe(() ->
                        new TriggerPolicy(maybe(values::nonEmptyText), pick(List.of(TriggerPolicy.Strategy.values())))),
                iterator,
                random.nextInt(3));
    }

    private ParameterSource parameterSource(
            ParameterType type, IoSpec graphInputs, SortedMap<String, TaskSpec> before) {
        var selector = maybe(values::nonEmptyText);
        var sources = new ArrayList<ParameterSource>();
        sources.add(new ParameterSource.Constant(values.value(3), selector));
        graphInputs
                .parameters()
                .keySet()
                .forEach(name -> sources.add(new ParameterSource.ComponentInput(name, selector)));
        before.forEach((key, task) -> {
            if (type == ParameterType.TASK_FINAL_STATUS || type == ParameterType.STRUCT) {
                sources.add(new ParameterSource.FinalStatus(key));
            }
            components
                    .get(task.component())
                    .outputs()
                    .parameters()
                    .keySet()
                    .forEach(name -> sources.add(new ParameterSource.TaskOutput(key, name, selector)));
        });
        return pick(sources);
    }

    private List<ArtifactSource> artifactSources(IoSpec graphInputs, SortedMap<String, TaskSpec> before) {
        var sources = new ArrayList<ArtifactSource>();
        graphInputs.artifacts().keySet().forEach(name -> sources.add(new ArtifactSource.ComponentInput(name)));
        before.forEach((key, task) -> components
                .get(task.component())
                .outputs()
                .artifacts()
                .keySet()
                .forEach(name -> sources.add(new ArtifactSource.TaskOutput(key, name))));
        return sources;
    }

    private Optional<TaskIterator> iterator(
            SortedMap<String, ParameterSource> parameters, SortedMap<String, ArtifactSource> artifacts) {
        // The loop itself gives the item: a task that binds it too is refused.
        if (artifacts.size() > 1 && random.nextInt(4) == 0) {
            return Optional.of(new ArtifactItems(unbound(artifacts), artifacts.lastKey()));
        }
        if (!parameters.isEmpty() && random.nextInt(3) == 0) {
            var item = unbound(parameters);
            return Optional.of(
                    parameters.isEmpty() || random.nextBoolean()
                            ? new RawItems(item, Json.write(values.array(2)))
                            : new ParameterItems(item, parameters.lastKey()));
        }
        return Optional.empty();
    }

    private static String unbound(SortedMap<String, ?> inputs) {
        String name = inputs.firstKey();
        inputs.remove(name);
        return name;
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
