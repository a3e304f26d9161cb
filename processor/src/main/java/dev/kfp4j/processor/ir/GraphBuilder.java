// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.TriggerPolicy;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds the graphs of one pipeline: its own, and those of its groups. Components go into the manifest's table. */
final class GraphBuilder {
    private final PipelineModel pipeline;
    private final ManifestContext context;
    private final boolean cache;
    private final Captures captures;
    private final NodeNames names;
    private final Map<Group, Channels> groupInputs = new LinkedHashMap<>();
    private final Map<Group, Channels> groupOutputs = new LinkedHashMap<>();

    /**
     * Prepares a pipeline.
     *
     * @param pipeline the pipeline
     * @param context what all graphs of the manifest share
     * @param cache false where a calling pipeline switched caching off: for this one as a whole
     */
    GraphBuilder(PipelineModel pipeline, ManifestContext context, boolean cache) {
        this.pipeline = pipeline;
        this.context = context;
        this.cache = cache;
        this.captures = CapturePass.run(pipeline);
        this.names = NodeNames.of(pipeline.body());
        captures.inputs().forEach((group, values) -> groupInputs.put(group, Channels.of(values, names, List.of())));
        captures.outputs().forEach((group, values) -> groupOutputs.put(group, Channels.of(values, names, List.of())));
    }

    /** The pipeline's own graph. */
    DagSpec build() {
        var inputs = new LinkedHashMap<Reference, String>();
        for (Input input : pipeline.signature().inputs()) {
            inputs.put(new PipelineInput(input), input.name());
        }
        var outputs = new LinkedHashMap<String, Reference>();
        pipeline.results().forEach((output, value) -> outputs.put(output.name(), value));
        return graph(pipeline.body(), new View(new Channels(inputs), 0, Optional.empty()), outputs);
    }

    /**
     * What one region can see.
     *
     * @param inputs the inputs of the component that the region is the graph of
     * @param depth how many groups are around the region
     * @param group the group that it is the body of; empty for the pipeline's own
     */
    private record View(Channels inputs, int depth, Optional<Group> group) {}

    /**
     * Where a value comes from, seen from one region.
     *
     * @param node the sibling that gives it; empty if it enters as an input
     * @param key the sibling's output, or the input
     * @param selector picks a part of it
     */
    private record Source(Optional<String> node, String key, Optional<String> selector) {
        Source select(String expression) {
            return new Source(node, key, Optional.of(expression));
        }

        ParameterSource parameter() {
            return node.<ParameterSource>map(producer -> new ParameterSource.TaskOutput(producer, key, selector))
                    .orElseGet(() -> new ParameterSource.ComponentInput(key, selector));
        }

        String producer() {
            return node.orElseThrow(() -> new AssertionError("an input as an output: " + key));
        }

        ArtifactSource artifact() {
            return node.<ArtifactSource>map(producer -> new ArtifactSource.TaskOutput(producer, key))
                    .orElseGet(() -> new ArtifactSource.ComponentInput(key));
        }
    }

    private DagSpec graph(Region region, View view, Map<String, Reference> outputs) {
        var tasks = new TreeMap<String, TaskSpec>();
        for (Node node : region.nodes()) {
            tasks.put(names.of(node), node instanceof Group group ? group(group, view) : task((Task) node, view));
        }
        return DagSpec.of(tasks, outputs(outputs, view));
    }

    private Source source(Reference reference, View view) {
        if (view.inputs().names().containsKey(reference)) {
            return new Source(Optional.empty(), view.inputs().of(reference), Optional.empty());
        } else if (reference instanceof Field field) {
            return source(field.of(), view).select("parseJson(string_value)[" + Cel.string(field.key(), '"') + "]");
        }
        Node producer = producer(reference);
        List<Group> around = requireNonNull(captures.enclosing().get(producer));
        Node sibling = around.size() == view.depth() ? producer : around.get(view.depth());
        String key = sibling instanceof Group group
                ? requireNonNull(groupOutputs.get(group)).of(reference)
                : ((TaskOutput) reference).output().name();
        return new Source(Optional.of(names.of(sibling)), key, Optional.empty());
    }

    private static Node producer(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return output.task();
        } else if (reference instanceof Collected collected) {
            return collected.loop();
        } else if (reference instanceof OneOf oneOf) {
            return oneOf.branches();
        }
        throw new AssertionError("not handed in: " + reference);
    }

    private DagOutputs outputs(Map<String, Reference> values, View view) {
        var parameters = new TreeMap<String, ParameterOutput>();
        var artifacts = new TreeMap<String, List<ArtifactSelector>>();
        values.forEach((name, value) -> {
            List<Source> sources = givenBy(value, view).stream()
                    .map(given -> source(given, view))
                    .toList();
            if (value.type() instanceof IoType.ArtifactIo) {
                artifacts.put(
                        name,
                        sources.stream()
                                .map(source -> new ArtifactSelector(source.producer(), source.key()))
                                .toList());
            } else {
                List<ParameterSelector> selectors = sources.stream()
                        .map(source -> new ParameterSelector(source.producer(), source.key()))
                        .toList();
                parameters.put(
                        name, selectors.size() == 1 ? new FromParameter(selectors.get(0)) : new FromOneof(selectors));
            }
        });
        return DagOutputs.of(parameters, artifacts);
    }

    /** What a region gives out for a value: itself, or what its loop or its branches make it of. */
    private static List<Reference> givenBy(Reference value, View view) {
        if (value instanceof Collected collected
                && Optional.of(collected.loop()).equals(view.group())) {
            return List.of(collected.element());
        } else if (value instanceof OneOf oneOf && Optional.of(oneOf.branches()).equals(view.group())) {
            return oneOf.alternatives();
        }
        return List.of(value);
    }

    private TaskSpec group(Group group, View view) {
        Channels inputs = requireNonNull(groupInputs.get(group));
        Channels outputs = requireNonNull(groupOutputs.get(group));
        var surfaced = new LinkedHashMap<String, Reference>();
        outputs.names().forEach((value, name) -> surfaced.put(name, value));
        Channels visible =
                group.kind() instanceof Group.Loop loop ? inputs.and(new LoopItem(loop.variable()), names) : inputs;
        DagSpec graph = graph(group.body(), new View(visible, view.depth() + 1, Optional.of(group)), surfaced);
        String name = names.of(group);
        String component = context.components().graph(name, IoSpecs.of(visible), IoSpecs.of(outputs), graph);
        var bindings = new Bindings();
        inputs.names().forEach((value, input) -> bindings.bind(input, value, view));
        return bindings.group(name, component, upstream(group), group.kind(), visible);
    }

    private TaskSpec task(Task task, View view) {
        Channels embedded = embedded(task);
        var bindings = new Bindings();
        task.arguments().forEach((input, argument) -> {
            if (argument instanceof Reference reference) {
                bindings.bind(input.name(), reference, view);
            } else if (argument instanceof FinalStatus status) {
                bindings.bindStatus(input.name(), names.of(status.node()));
            } else {
                bindings.bind(input.name(), constant(argument, embedded));
            }
        });
        embedded.names().forEach((value, name) -> bindings.bind(name, value, view));

        TaskOptions options = task.options();
        boolean cached = cache && options.cache();
        var caching = new CachingOptions(cached, cached ? options.cacheKey() : "");
        String display = options.displayName().isEmpty() ? names.of(task) : options.displayName();
        return bindings.task(
                display,
                component(task, embedded),
                upstream(task),
                Optional.of(caching),
                options.retry().map(GraphBuilder::retryPolicy));
    }

    private static TaskIterator iterator(LoopVariable variable, Channels inputs) {
        String item = inputs.of(new LoopItem(variable));
        if (variable.items() instanceof ConstantItems constants) {
            return new TaskIterator.RawItems(item, Json.write(constants.values()));
        }
        String list = inputs.of(((ListItems) variable.items()).list());
        return variable.type() instanceof IoType.ArtifactIo
                ? new TaskIterator.ArtifactItems(item, list)
                : new TaskIterator.ParameterItems(item, list);
    }

    /** The inputs, beside the component's own, through which values enter that stand inside text. */
    private Channels embedded(Task task) {
        var values = new LinkedHashSet<Reference>();
        for (Argument argument : task.arguments().values()) {
            if (argument instanceof Text text) {
                values.addAll(text.references());
            }
        }
        return Channels.of(
                values, names, task.callee().inputs().stream().map(Input::name).toList());
    }

    private static JsonValue constant(Argument argument, Channels embedded) {
        if (argument instanceof Text text) {
            return JsonValue.of(Placeholders.text(text, embedded));
        } else if (argument instanceof ConstantArgument constant) {
            return constant.json();
        } else if (argument instanceof RunConstant run) {
            return JsonValue.of(run.value().placeholder());
        }
        throw new AssertionError(argument);
    }

    private String component(Task task, Channels embedded) {
        String wish = names.of(task);
        Callee callee = task.callee();
        var inputs = IoSpecs.inputs(callee.inputs(), embedded);
        var outputs = IoSpecs.outputs(callee.outputs());
        if (callee instanceof ComponentCallee component) {
            TaskOptions options = task.options();
            return context.components()
                    .container(
                            wish,
                            inputs,
                            outputs,
                            Executors.container(component.signature().implementation(), options, context.moduleImage()),
                            Executors.platform(options));
        }
        PipelineModel nested =
                context.pipeline(((PipelineCallee) callee).signature().method());
        boolean cacheInside = cache && task.options().cache();
        DagSpec graph = new GraphBuilder(nested, context, cacheInside).build();
        return context.components().graph(wish, inputs, outputs, graph);
    }

    private List<String> upstream(Node node) {
        return requireNonNull(captures.upstream().get(node)).stream()
                .map(names::of)
                .sorted()
                .toList();
    }

    private static RetryPolicy retryPolicy(TaskOptions.Retry retry) {
        return new RetryPolicy(retry.count(), retry.backoff(), retry.factor(), retry.maximum());
    }

    /** Collects what a task's inputs are bound to. */
    private final class Bindings {
        private final Map<String, ParameterSource> parameters = new TreeMap<>();
        private final Map<String, ArtifactSource> artifacts = new TreeMap<>();

        void bind(String input, JsonValue constant) {
            parameters.put(input, new ParameterSource.Constant(constant));
        }

        void bindStatus(String input, String producer) {
            parameters.put(input, new ParameterSource.FinalStatus(producer));
        }

        void bind(String input, Reference value, View view) {
            if (value.type() instanceof IoType.ArtifactIo) {
                artifacts.put(input, source(value, view).artifact());
            } else {
                parameters.put(input, source(value, view).parameter());
            }
        }

        TaskSpec group(String name, String component, List<String> upstream, Group.Kind kind, Channels visible) {
            Optional<TriggerPolicy> trigger = kind instanceof Group.Branch branch
                    ? Optional.of(new TriggerPolicy(
                            Optional.of(Cel.of(branch.condition(), visible)),
                            TriggerPolicy.Strategy.ALL_UPSTREAM_TASKS_SUCCEEDED))
                    : Optional.empty();
            Optional<TaskIterator> iterator = kind instanceof Group.Loop loop
                    ? Optional.of(iterator(loop.variable(), visible))
                    : Optional.empty();
            return new TaskSpec(
                    name,
                    component,
                    new TreeMap<>(parameters),
                    new TreeMap<>(artifacts),
                    upstream,
                    Optional.empty(),
                    Optional.empty(),
                    trigger,
                    iterator,
                    kind instanceof Group.Loop loop ? loop.parallelism() : 0);
        }

        TaskSpec task(
                String name,
                String component,
                List<String> upstream,
                Optional<CachingOptions> caching,
                Optional<RetryPolicy> retry) {
            return new TaskSpec(
                    name,
                    component,
                    new TreeMap<>(parameters),
                    new TreeMap<>(artifacts),
                    upstream,
                    caching,
                    retry,
                    Optional.empty(),
                    Optional.empty(),
                    0);
        }
    }
}
