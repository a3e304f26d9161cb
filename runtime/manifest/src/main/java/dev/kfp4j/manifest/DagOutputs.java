// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources of the outputs of a graph.
 *
 * @param parameters the sources of parameters by output name, sorted
 * @param artifacts the sources of artifacts by output name, sorted; several selectors for one output are a one-of
 */
public record DagOutputs(
        SortedMap<String, ParameterOutput> parameters, SortedMap<String, List<ArtifactSelector>> artifacts) {
    /** No outputs. */
    public static final DagOutputs NONE = of(Map.of(), Map.of());

    public DagOutputs {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        var copy = new TreeMap<String, List<ArtifactSelector>>();
        artifacts.forEach((name, selectors) -> copy.put(name, List.copyOf(selectors)));
        artifacts = Collections.unmodifiableSortedMap(copy);
    }

    /** Creates an instance from maps of any order. */
    public static DagOutputs of(
            Map<String, ? extends ParameterOutput> parameters, Map<String, List<ArtifactSelector>> artifacts) {
        return new DagOutputs(new TreeMap<>(parameters), new TreeMap<>(artifacts));
    }

    /** Returns whether there are no outputs. */
    public boolean isEmpty() {
        return parameters.isEmpty() && artifacts.isEmpty();
    }

    /** The source of an output parameter. */
    public sealed interface ParameterOutput {}

    /**
     * {@code valueFromParameter: {producerSubtask: t, outputParameterKey: k}}.
     *
     * @param selector the one producer
     */
    public record FromParameter(ParameterSelector selector) implements ParameterOutput {}

    /**
     * {@code valueFromOneof: {parameterSelectors: [...]}}: the first producer that ran.
     *
     * @param selectors the producers, in order
     */
    public record FromOneof(List<ParameterSelector> selectors) implements ParameterOutput {
        public FromOneof {
            selectors = List.copyOf(selectors);
        }
    }

    /**
     * An output parameter of a task of this graph.
     *
     * @param producerSubtask the task's key
     * @param outputParameterKey the output's name
     */
    public record ParameterSelector(String producerSubtask, String outputParameterKey) {}

    /**
     * An output artifact of a task of this graph.
     *
     * @param producerSubtask the task's key
     * @param outputArtifactKey the output's name
     */
    public record ArtifactSelector(String producerSubtask, String outputArtifactKey) {}
}
