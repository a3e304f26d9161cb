// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import java.util.HashMap;
import java.util.Map;

/**
 * The keys of a pipeline's tasks and groups, unique in the whole pipeline as KFP's own compiler makes them: a task is
 * called after its component and numbered from the second on, groups of all kinds share one count from 1, before what
 * is in them.
 */
final class NodeNames {
    private final NameTable table = new NameTable();
    private final Map<Node, String> names = new HashMap<>();
    private int groups;

    private NodeNames() {}

    /** Names all nodes of a pipeline's body. */
    static NodeNames of(Region body) {
        var names = new NodeNames();
        names.visit(body);
        return names;
    }

    private void visit(Region region) {
        for (Node node : region.nodes()) {
            if (node instanceof Task task) {
                names.put(task, table.unique(task.callee().name()));
            } else if (node instanceof Group group) {
                groups++;
                names.put(group, table.unique(group.kind() + "-" + groups));
                visit(group.body());
            }
        }
    }

    /** The key of a node of this pipeline. */
    String of(Node node) {
        return requireNonNull(names.get(node), () -> "not in the pipeline: " + node);
    }
}
