// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.manifest.ComponentSpec;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.PipelineSpec;
import dev.kfp4j.manifest.check.ClusterLimit;
import dev.kfp4j.manifest.check.ClusterLimits;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.spec.PipelineNodes;
import java.util.LinkedHashMap;
import java.util.List;

/** Warns about graphs that are valid by KFP's specification but fail on its clusters. */
public final class PipelineLimits {
    private final PipelineSpec manifest;
    private final PipelineNodes nodes;
    private final GraphLimits graphs;
    private final ArtifactLimits artifacts;
    private final CollectedLimits collected;
    private final ConstantLimits constants;

    private PipelineLimits(PipelineModel pipeline, PipelineSpec manifest, Diagnostics diagnostics) {
        this.manifest = manifest;
        this.nodes = PipelineNodes.of(pipeline);
        this.graphs = new GraphLimits(diagnostics);
        this.artifacts = new ArtifactLimits(nodes, diagnostics);
        this.collected = new CollectedLimits(diagnostics);
        this.constants = new ConstantLimits(diagnostics);
    }

    /**
     * Checks the body of a pipeline. The pipelines that it calls are checked separately.
     *
     * @param manifest the manifest of the pipeline
     */
    public static void check(PipelineModel pipeline, PipelineSpec manifest, Diagnostics diagnostics) {
        new PipelineLimits(pipeline, manifest, diagnostics).region(pipeline.body(), manifest.root());
    }

    private void region(Region region, ComponentSpec component) {
        if (!(component.body() instanceof DagSpec graph)) {
            throw new IllegalStateException("the component of a block has no graph");
        }
        var keys = new LinkedHashMap<String, Node>();
        region.nodes().forEach(node -> keys.put(nodes.key(node), node));
        List<ClusterLimit> limits = ClusterLimits.of(manifest, graph, keys.keySet());
        graphs.report(limits, keys);
        keys.forEach((key, node) -> {
            if (node instanceof Group group) {
                artifacts.check(
                        group, limits.contains(new ClusterLimit(ClusterLimit.Kind.ARTIFACT_LOOP, key, List.of())));
                constants.check(group);
                region(group.body(), component(graph, key));
            } else if (node instanceof Task task) {
                artifacts.check(task);
                collected.check(task);
                constants.check(task);
            }
        });
    }

    private ComponentSpec component(DagSpec graph, String key) {
        return requireNonNull(
                manifest.components().get(requireNonNull(graph.tasks().get(key)).component()));
    }
}
