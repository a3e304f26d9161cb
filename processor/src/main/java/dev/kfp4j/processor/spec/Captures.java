// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that cross the borders of a pipeline's groups, and the dependencies between its nodes.
 *
 * @param inputs the values that a node in each group uses and that come from outside; every group is a key
 * @param outputs the values that each group produces and that are used outside of it; every group is a key
 * @param upstream the siblings that each node waits for: producers of its values, and tasks after which it must run;
 *     every node is a key
 * @param enclosing the groups around each node, from the outermost; every node is a key
 */
record Captures(
        Map<Group, Set<Reference>> inputs,
        Map<Group, Set<Reference>> outputs,
        Map<Node, Set<Node>> upstream,
        Map<Node, List<Group>> enclosing) {
    /** Empty maps for the pass to fill. */
    static Captures empty() {
        return new Captures(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void add(Node node, List<Group> groups) {
        enclosing.put(node, List.copyOf(groups));
        upstream.put(node, new LinkedHashSet<>());
        if (node instanceof Group group) {
            inputs.put(group, new LinkedHashSet<>());
            outputs.put(group, new LinkedHashSet<>());
        }
    }
}
