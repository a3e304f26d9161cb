// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.spec.PipelineDependencies;

/** Warns about graphs that are valid by KFP's specification but fail on its clusters. */
public final class ClusterLimits {
    private final ExitLimits exits;
    private final ArtifactLimits artifacts;
    private final CollectedLimits collected;
    private final ConstantLimits constants;

    private ClusterLimits(PipelineModel pipeline, Diagnostics diagnostics) {
        var waits = PipelineDependencies.of(pipeline);
        this.exits = new ExitLimits(waits, diagnostics);
        this.artifacts = new ArtifactLimits(waits, diagnostics);
        this.collected = new CollectedLimits(diagnostics);
        this.constants = new ConstantLimits(diagnostics);
    }

    /** Checks the body of a pipeline. The pipelines that it calls are checked separately. */
    public static void check(PipelineModel pipeline, Diagnostics diagnostics) {
        new ClusterLimits(pipeline, diagnostics).region(pipeline.body());
    }

    private void region(Region region) {
        exits.check(region);
        for (Node node : region.nodes()) {
            if (node instanceof Group group) {
                artifacts.check(group);
                constants.check(group);
                region(group.body());
            } else if (node instanceof Task task) {
                artifacts.check(task);
                collected.check(task);
                constants.check(task);
            }
        }
    }
}
