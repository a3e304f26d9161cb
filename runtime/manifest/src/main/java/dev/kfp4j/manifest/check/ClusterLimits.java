// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.ExecutorSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import dev.kfp4j.manifest.TaskSpec;
import dev.kfp4j.manifest.check.ClusterLimit.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the {@linkplain ClusterLimit limits} of one graph. A cluster removes each exit task from its graph, and runs it
 * as a hook after each task that it waits for.
 */
public final class ClusterLimits {

    private static final String VOLUME_IMAGES = "argostub/";

    private final PipelineSpec pipeline;
    private final DagSpec graph;
    private final List<ClusterLimit> limits = new ArrayList<>();

    private ClusterLimits(PipelineSpec pipeline, DagSpec graph) {
        this.pipeline = pipeline;
        this.graph = graph;
    }

    /**
     * Finds the limits of a graph, without those of nested graphs.
     *
     * @param pipeline the pipeline with the graph; it has no {@linkplain ManifestCheck problems}
     * @param order the keys of all tasks of the graph, in the order in which they are checked
     */
    public static List<ClusterLimit> of(PipelineSpec pipeline, DagSpec graph, Collection<String> order) {
        var limits = new ClusterLimits(pipeline, graph);
        limits.check(List.copyOf(order));
        return limits.limits;
    }

    private void check(List<String> order) {
        var places = new HashMap<String, Integer>();
        order.forEach(key -> places.put(key, places.size()));
        var exits = new HashMap<String, String>();
        for (String key : order) {
            List<String> upstream = task(key).upstream().stream()
                    .sorted(Comparator.comparing(places::get))
                    .toList();
            if (task(key).iterator().filter(ArtifactItems.class::isInstance).isPresent()) {
                add(Kind.ARTIFACT_LOOP, key, List.of());
            }
            upstream.stream().filter(this::isExit).forEach(exit -> add(Kind.EXIT_AWAITED, key, List.of(exit)));
            if (isExit(key)) {
                checkExit(key, upstream, exits);
            }
        }
        if (!order.isEmpty() && order.stream().allMatch(this::isExit)) {
            add(Kind.ONLY_EXITS, order.get(0), List.of());
        }
    }

    private void checkExit(String key, List<String> upstream, Map<String, String> exits) {
        for (String awaited : upstream) {
            withoutHook(awaited).ifPresent(kind -> add(kind, key, List.of(awaited)));
        }
        if (upstream.size() > 1) {
            add(Kind.EXIT_FOR_EACH, key, upstream);
        }
        for (String awaited : upstream) {
            String other = exits.putIfAbsent(awaited, key);
            if (other != null) {
                add(Kind.EXIT_REPLACED, key, List.of(other));
            }
        }
    }

    /** The limit of an exit task after this one, if the cluster supports no hooks here. */
    private Optional<Kind> withoutHook(String key) {
        if (task(key).iterator().isPresent()) {
            return Optional.of(Kind.EXIT_AFTER_LOOP);
        }
        ComponentSpec component = pipeline.components().get(task(key).component());
        if (component == null || !(component.body() instanceof ComponentSpec.ExecutorRef executor)) {
            return Optional.empty();
        }
        ExecutorSpec program = pipeline.executors().get(executor.label());
        if (program instanceof ExecutorSpec.Importer) {
            return Optional.of(Kind.EXIT_AFTER_IMPORTER);
        }
        boolean isVolume = program instanceof ExecutorSpec.Container container
                && container.image().startsWith(VOLUME_IMAGES);
        return isVolume ? Optional.of(Kind.EXIT_AFTER_VOLUME) : Optional.empty();
    }

    private boolean isExit(String key) {
        return task(key).ignoresUpstreamFailure();
    }

    private TaskSpec task(String key) {
        TaskSpec task = graph.tasks().get(key);
        if (task == null) {
            throw new IllegalArgumentException("no task of the graph: " + key);
        }
        return task;
    }

    private void add(Kind kind, String task, List<String> others) {
        limits.add(new ClusterLimit(kind, task, others));
    }
}
