// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Collections;
import java.util.Set;

/** The keys of the nodes of one pipeline, and the values that enter its groups. */
public final class PipelineNodes {
    private final Captures captures;
    private final NodeNames names;

    private PipelineNodes(Captures captures, NodeNames names) {
        this.captures = captures;
        this.names = names;
    }

    public static PipelineNodes of(PipelineModel pipeline) {
        return new PipelineNodes(CapturePass.run(pipeline), NodeNames.of(pipeline.body()));
    }

    /** The key of a node of this pipeline in its manifest. */
    public String key(Node node) {
        return names.of(node);
    }

    /** The values that enter a group; none if it is not of this pipeline. */
    public Set<Reference> entering(Group group) {
        return Collections.unmodifiableSet(captures.inputs().getOrDefault(group, Set.of()));
    }
}
