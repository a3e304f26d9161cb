// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The nodes of one graph: a pipeline's body, or a group's.
 *
 * @param nodes in the order of the source. The order does not affect the execution, but the numbers in names.
 */
public record Region(List<Node> nodes) {
    public Region {
        nodes = List.copyOf(nodes);
    }

    /** Its nodes and those of its groups, at any depth. */
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
