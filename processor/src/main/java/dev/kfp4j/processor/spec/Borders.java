// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagOutputs.ArtifactSelector;
import dev.kfp4j.manifest.DagOutputs.FromOneof;
import dev.kfp4j.manifest.DagOutputs.FromParameter;
import dev.kfp4j.manifest.DagOutputs.ParameterOutput;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names of one pipeline's nodes, and how its values pass the borders of its groups. */
final class Borders {
    private final Captures captures;
    private final NodeNames names;
    private final ValueNames values;
    private final Map<Group, Channels> inputs = new HashMap<>();
    private final Map<Group, Channels> outputs = new HashMap<>();

    private Borders(Captures captures, Region body) {
        this.captures = captures;
        this.names = NodeNames.of(body);
        this.values = new ValueNames(names, captures);
        captures.inputs().forEach((group, handedIn) -> inputs.put(group, Channels.of(handedIn, values, List.of())));
        captures.outputs().forEach((group, given) -> outputs.put(group, Channels.of(given, values, List.of())));
    }

    static Borders of(PipelineModel pipeline) {
        return new Borders(CapturePass.run(pipeline), pipeline.body());
    }

    /** The key of a node. */
    String name(Node node) {
        return names.of(node);
    }

    /** What values are called. */
    ValueNames values() {
        return values;
    }

    /** What a group is handed. */
    Channels inputs(Group group) {
        return requireNonNull(inputs.get(group));
    }

    /** What a group gives out. */
    Channels outputs(Group group) {
        return requireNonNull(outputs.get(group));
    }

    /** The keys of the siblings that a node waits for, sorted. */
    List<String> upstream(Node node) {
        return requireNonNull(captures.upstream().get(node)).stream()
                .map(names::of)
                .sorted()
                .toList();
    }

    /** Where a region has a value from. */
    ValueSource source(Reference reference, RegionView view) {
        if (reference instanceof Field field) {
            return source(field.of(), view).field(field.key());
        } else if (view.inputs().names().containsKey(reference)) {
            return new ValueSource(Optional.empty(), view.inputs().of(reference), "");
        }
        Node sibling = sibling(producer(reference), view);
        String key = sibling instanceof Group group
                ? outputs(group).of(reference)
                : ((TaskOutput) reference).output().name();
        return new ValueSource(Optional.of(names.of(sibling)), key, "");
    }

    /** The node of a region that is, or holds, another node. */
    private Node sibling(Node node, RegionView view) {
        List<Group> around = requireNonNull(captures.enclosing().get(node));
        return around.size() == view.depth() ? node : around.get(view.depth());
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

    /**
     * Where the outputs of a region come from.
     *
     * @param given the values by the outputs' names
     */
    DagOutputs outputs(Map<String, Reference> given, RegionView view) {
        var parameters = new TreeMap<String, ParameterOutput>();
        var artifacts = new TreeMap<String, List<ArtifactSelector>>();
        given.forEach((name, value) -> {
            List<ValueSource> sources = givenFrom(value, view);
            if (value.type() instanceof IoType.ArtifactIo) {
                artifacts.put(
                        name,
                        sources.stream().map(ValueSource::artifactSelector).toList());
            } else {
                parameters.put(name, parameter(value, sources));
            }
        });
        return DagOutputs.of(parameters, artifacts);
    }

    private static ParameterOutput parameter(Reference value, List<ValueSource> sources) {
        return value instanceof OneOf && sources.size() > 1
                ? new FromOneof(
                        sources.stream().map(ValueSource::parameterSelector).toList())
                : new FromParameter(sources.get(0).parameterSelector());
    }

    /** Where a region has what it gives out for a value, or for its share of it. */
    private List<ValueSource> givenFrom(Reference value, RegionView view) {
        if (value instanceof OneOf oneOf && view.isBodyOf(oneOf.branches())) {
            return oneOf.alternatives().stream()
                    .map(alternative -> source(alternative, view))
                    .toList();
        } else if (value instanceof Collected collected && isInside(collected.loop(), view)) {
            return List.of(iteration(collected, view));
        }
        return List.of(source(value, view));
    }

    private boolean isInside(Group loop, RegionView view) {
        return requireNonNull(captures.enclosing().get(loop)).size() < view.depth();
    }

    /** Where the loop's body, or a group between it and the producer, has what one iteration gives. */
    private ValueSource iteration(Collected collected, RegionView view) {
        if (collected.element() instanceof TaskOutput output && sibling(output.task(), view) instanceof Group group) {
            return new ValueSource(Optional.of(names.of(group)), outputs(group).of(collected), "");
        }
        return source(collected.element(), view);
    }
}
