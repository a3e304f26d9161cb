// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Collections;
import java.util.Set;

/** The dependencies between the nodes of one pipeline, and the values that enter its groups. */
public final class PipelineDependencies {
    private final Captures captures;

    private PipelineDependencies(Captures captures) {
        this.captures = captures;
    }

    public static PipelineDependencies of(PipelineModel pipeline) {
        return new PipelineDependencies(CapturePass.run(pipeline));
    }

    /** The siblings that a node waits for; none if it is not of this pipeline. */
    public Set<Node> upstream(Node node) {
        return Collections.unmodifiableSet(captures.upstream().getOrDefault(node, Set.of()));
    }

    /** The values that enter a group; none if it is not of this pipeline. */
    public Set<Reference> entering(Group group) {
        return Collections.unmodifiableSet(captures.inputs().getOrDefault(group, Set.of()));
    }
}
