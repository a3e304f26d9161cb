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

/**
 * Resolves the values of one pipeline in each region of it, and names its nodes.
 *
 * <p>{@link CapturePass} says which values enter and leave each group. This class gives each of them a channel name. A
 * region then has a value from one of two sources: an input of its own component, or an output of a sibling. The
 * sibling is the producer itself, or the group that contains the producer.
 */
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
        captures.inputs().forEach((group, entering) -> inputs.put(group, Channels.of(entering, values, List.of())));
        captures.outputs().forEach((group, leaving) -> outputs.put(group, Channels.of(leaving, values, List.of())));
    }

    static Borders of(PipelineModel pipeline) {
        return new Borders(CapturePass.run(pipeline), pipeline.body());
    }

    /** The key of a node. */
    String name(Node node) {
        return names.of(node);
    }

    /** The names of the run-time values. */
    ValueNames values() {
        return values;
    }

    /** The values that enter a group. */
    Channels inputs(Group group) {
        return requireNonNull(inputs.get(group));
    }

    /** The values that leave a group. */
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

    /** The source of a value in a region. */
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

    /** The node of a region that is, or contains, another node. */
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
        throw new AssertionError("does not enter: " + reference);
    }

    /**
     * Writes the outputs of a region.
     *
     * @param exported the values by the names of the outputs
     */
    DagOutputs outputs(Map<String, Reference> exported, RegionView view) {
        var parameters = new TreeMap<String, ParameterOutput>();
        var artifacts = new TreeMap<String, List<ArtifactSelector>>();
        exported.forEach((name, value) -> {
            List<ValueSource> sources = exportedFrom(value, view);
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

    /** The sources inside a region from which it exports a value, or its part of a one-of. */
    private List<ValueSource> exportedFrom(Reference value, RegionView view) {
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

    /**
     * The source of the result of one iteration, in the body of the loop or in a group between the loop and the
     * producer.
     */
    private ValueSource iteration(Collected collected, RegionView view) {
        if (collected.element() instanceof TaskOutput output && sibling(output.task(), view) instanceof Group group) {
            return new ValueSource(Optional.of(names.of(group)), outputs(group).of(collected), "");
        }
        return source(collected.element(), view);
    }
}
