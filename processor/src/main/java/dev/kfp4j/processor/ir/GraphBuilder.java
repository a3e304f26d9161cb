// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.manifest.ArtifactSource;
import dev.kfp4j.manifest.CachingOptions;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.manifest.DagOutputs.ParameterSelector;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ParameterSource;
import dev.kfp4j.manifest.RetryPolicy;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee;
import dev.kfp4j.processor.pipeline.Callee.ComponentCallee;
import dev.kfp4j.processor.pipeline.Callee.PipelineCallee;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
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
        return graph(pipeline.body(), new View(new Channels(inputs), 0), outputs);
    }

    /**
     * What one region can see.
     *
     * @param inputs the inputs of the component that the region is the graph of
     * @param depth how many groups are around the region
     */
    private record View(Channels inputs, int depth) {}

    /**
     * Where a value comes from, seen from one region.
     *
     * @param node the sibling that gives it; empty if it enters as an input
     * @param key the sibling's output, or the input
     */
    private record Source(Optional<String> node, String key) {
        ParameterSource parameter() {
            return node.<ParameterSource>map(producer -> new ParameterSource.TaskOutput(producer, key))
                    .orElseGet(() -> new ParameterSource.ComponentInput(key));
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
            return new Source(Optional.empty(), view.inputs().of(reference));
        }
        var output = (TaskOutput) reference;
        List<Group> around = requireNonNull(captures.enclosing().get(output.task()));
        if (around.size() == view.depth()) {
            return new Source(
                    Optional.of(names.of(output.task())), output.output().name());
        }
        Group sibling = around.get(view.depth());
        return new Source(
                Optional.of(names.of(sibling)),
                requireNonNull(groupOutputs.get(sibling)).of(reference));
    }

    private DagOutputs outputs(Map<String, Reference> values, View view) {
        var parameters = new TreeMap<String, ParameterOutput>();
        var artifacts = new TreeMap<String, List<ArtifactSelector>>();
        values.forEach((name, value) -> {
            Source source = source(value, view);
            String producer = source.node().orElseThrow(() -> new AssertionError("an input as an output: " + name));
            if (value.type() instanceof IoType.ArtifactIo) {
                artifacts.put(name, List.of(new ArtifactSelector(producer, source.key())));
            } else {
                parameters.put(name, new FromParameter(new ParameterSelector(producer, source.key())));
            }
        });
        return DagOutputs.of(parameters, artifacts);
    }

    private TaskSpec group(Group group, View view) {
        Channels inputs = requireNonNull(groupInputs.get(group));
        Channels outputs = requireNonNull(groupOutputs.get(group));
        var surfaced = new LinkedHashMap<String, Reference>();
        outputs.names().forEach((value, name) -> surfaced.put(name, value));
        DagSpec graph = graph(group.body(), new View(inputs, view.depth() + 1), surfaced);
        String name = names.of(group);
        String component = context.components().graph(name, IoSpecs.of(inputs), IoSpecs.of(outputs), graph);
        var bindings = new Bindings();
        inputs.names().forEach((value, input) -> bindings.bind(input, value, view));
        return bindings.task(name, component, upstream(group), Optional.empty(), Optional.empty());
    }

    private TaskSpec task(Task task, View view) {
        Channels embedded = embedded(task);
        var bindings = new Bindings();
        task.arguments().forEach((input, argument) -> {
            if (argument instanceof Reference reference) {
                bindings.bind(input.name(), reference, view);
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
                            Executors.container(component.signature().entrypoint(), options, context.moduleImage()),
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

        void bind(String input, Reference value, View view) {
            if (value.type() instanceof IoType.ArtifactIo) {
                artifacts.put(input, source(value, view).artifact());
            } else {
                parameters.put(input, source(value, view).parameter());
            }
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
