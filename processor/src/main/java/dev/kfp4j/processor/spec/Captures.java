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
 * What crosses the borders of a pipeline's groups, and who waits for whom. Made by {@link CapturePass}.
 *
 * @param inputs the values that each group must be handed, since something inside uses them; every group is in it
 * @param outputs the values that each group must give out, since something outside uses them; every group is in it
 * @param upstream the siblings that a node waits for: producers of what it uses, and what it is to run after; every
 *     node is in it
 * @param enclosing the groups around each node, from the outermost; every node is in it
 */
record Captures(
        Map<Group, Set<Reference>> inputs,
        Map<Group, Set<Reference>> outputs,
        Map<Node, Set<Node>> upstream,
        Map<Node, List<Group>> enclosing) {
    /** Without anything in it, to be filled by the pass. */
    static Captures empty() {
        return new Captures(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** Adds a node. */
    void add(Node node, List<Group> groups) {
        enclosing.put(node, List.copyOf(groups));
        upstream.put(node, new LinkedHashSet<>());
        if (node instanceof Group group) {
            inputs.put(group, new LinkedHashSet<>());
            outputs.put(group, new LinkedHashSet<>());
        }
    }
}
