// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.spec.PipelineDependencies;
import java.util.HashMap;
import java.util.Set;

/**
 * Checks the tasks that ignore upstream failure, including exit tasks. A cluster takes each out of its graph and runs
 * it as a hook at the end of each task that it waits for.
 */
final class ExitLimits {
    private final PipelineDependencies waits;
    private final Diagnostics diagnostics;

    ExitLimits(PipelineDependencies waits, Diagnostics diagnostics) {
        this.waits = waits;
        this.diagnostics = diagnostics;
    }

    void check(Region region) {
        var hooks = new HashMap<Node, Task>();
        for (Node node : region.nodes()) {
            waits.upstream(node).stream()
                    .filter(ExitLimits::isHook)
                    .findFirst()
                    .ifPresent(hook -> report(LimitCode.EXIT_AWAITED, node, name(node), name(hook)));
            if (node instanceof Task task && isHook(task)) {
                checkHook(task, waits.upstream(task));
                for (Node awaited : waits.upstream(task)) {
                    Task other = hooks.putIfAbsent(awaited, task);
                    if (other != null) {
                        report(LimitCode.EXIT_REPLACED, task, name(other), name(task));
                    }
                }
            }
        }
        if (!region.nodes().isEmpty() && region.nodes().stream().allMatch(ExitLimits::isHook)) {
            Node first = region.nodes().get(0);
            report(LimitCode.ONLY_EXITS, first, name(first));
        }
    }

    private void checkHook(Task task, Set<Node> awaited) {
        if (awaited.stream().anyMatch(node -> node instanceof Group group && group.kind() instanceof Group.Loop)) {
            report(LimitCode.EXIT_AFTER_LOOP, task, name(task));
        } else if (awaited.size() > 1) {
            report(LimitCode.EXIT_FOR_EACH, task, name(task), awaited.size());
        }
    }

    private static boolean isHook(Node node) {
        return node instanceof Task task && task.options().ignoreUpstreamFailure();
    }

    private static String name(Node node) {
        return node instanceof Task task ? task.callee().name() : "this block";
    }

    private void report(LimitCode code, Node node, Object... arguments) {
        SourceRef place = node instanceof Task task ? task.place() : ((Group) node).place();
        diagnostics.report(code, place, arguments);
    }
}
