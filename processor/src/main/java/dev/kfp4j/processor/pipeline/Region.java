// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The nodes that run in one graph: a pipeline's body, or a group's.
 *
 * @param nodes in the order of the source, which has no meaning for the execution but gives the names their numbers
 */
public record Region(List<Node> nodes) {
    /** Copies the list. */
    public Region {
        nodes = List.copyOf(nodes);
    }

    /** Its nodes, and those of the groups in it, to any depth. */
    public Set<Node> allNodes() {
        var all = new LinkedHashSet<Node>();
        for (Node node : nodes) {
            all.add(node);
            if (node instanceof Group group) {
                all.addAll(group.body().allNodes());
            }
        }
        return all;
    }
}
