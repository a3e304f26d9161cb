// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.LoopVariable;
import dev.kfp4j.processor.pipeline.LoopVariable.ConstantItems;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a pipeline's tasks and groups, unique in the whole pipeline, as KFP's compiler assigns them. A task has
 * the name of its component, numbered from the second on. Groups of all kinds share one count from 1.
 *
 * <p>The numbers follow the order in which that compiler meets the nodes. It meets an exit task before its exit
 * handler. It names the first branch and all nodes in it before it knows that there are several. So the group around
 * the branches takes the number of the first branch, and that branch takes the next free number.
 */
final class NodeNames {
    private final NameTable table = new NameTable();
    private final Map<Node, String> names = new HashMap<>();
    private final Map<LoopVariable, String> items = new HashMap<>();
    private int groups;

    private NodeNames() {}

    static NodeNames of(Region body) {
        var names = new NodeNames();
        names.visit(body);
        return names;
    }

    private void visit(Region region) {
        for (Node node : region.nodes()) {
            if (node instanceof Group group) {
                exitTasks(region, group);
                visit(group);
            } else if (!names.containsKey(node)) {
                name((Task) node);
            }
        }
    }

    private void exitTasks(Region region, Group group) {
        if (group.kind() instanceof Group.ExitHandler) {
            for (Node node : region.nodes()) {
                if (node instanceof Task task && task.isExitTaskOf(group) && !names.containsKey(task)) {
                    name(task);
                }
            }
        }
    }

    private void visit(Group group) {
        if (group.kind() instanceof Group.Branches) {
            name(group, "condition-branches");
            List<Node> branches = group.body().nodes();
            var first = (Group) branches.get(0);
            visit(first.body());
            name(first, "condition");
            visit(new Region(branches.subList(1, branches.size())));
        } else if (group.kind() instanceof Group.Loop loop) {
            if (loop.variable().items() instanceof ConstantItems) {
                groups++;
                items.put(loop.variable(), "loop-item-param-" + groups);
            }
            name(group, "for-loop");
            visit(group.body());
        } else {
            name(group, group.kind() instanceof Group.Branch ? "condition" : "exit-handler");
            visit(group.body());
        }
    }

    private void name(Task task) {
        names.put(task, table.unique(task.callee().name()));
    }

    private void name(Group group, String stem) {
        groups++;
        names.put(group, table.unique(stem + "-" + groups));
    }

    /** The name of the item of a loop over constants. */
    String ofItem(LoopVariable variable) {
        return requireNonNull(items.get(variable), () -> "not over constants: " + variable);
    }

    /** The key of a node of this pipeline. */
    String of(Node node) {
        return requireNonNull(names.get(node), () -> "not in the pipeline: " + node);
    }
}
