// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
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
    private final Map<LoopVariable, String> items = new HashMap<>();
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
                name(group);
                visit(group.body());
            }
        }
    }

    private void name(Group group) {
        if (group.kind() instanceof Group.Loop loop && loop.variable().items() instanceof ConstantItems) {
            groups++;
            items.put(loop.variable(), "loop-item-param-" + groups);
        }
        groups++;
        names.put(group, table.unique(stem(group.kind()) + "-" + groups));
    }

    private static String stem(Group.Kind kind) {
        if (kind instanceof Group.Branch) {
            return "condition";
        } else if (kind instanceof Group.Branches) {
            return "condition-branches";
        }
        return kind instanceof Group.Loop ? "for-loop" : "exit-handler";
    }

    /** What the item of a loop over constants is called after. */
    String ofItem(LoopVariable variable) {
        return requireNonNull(items.get(variable), () -> "not over constants: " + variable);
    }

    /** The key of a node of this pipeline. */
    String of(Node node) {
        return requireNonNull(names.get(node), () -> "not in the pipeline: " + node);
    }
}
