// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.manifest.check.ClusterLimit;
import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Task;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reports the limits of one graph about exit tasks, at the source places of their tasks. */
final class GraphLimits {
    private final Diagnostics diagnostics;

    GraphLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Reports the limits that have a code.
     *
     * @param nodes the nodes of the graph by their keys
     */
    void report(List<ClusterLimit> limits, Map<String, Node> nodes) {
        Set<String> neverRun = new HashSet<>();
        Set<String> refused = new HashSet<>();
        for (ClusterLimit limit : limits) {
            Node node = node(nodes, limit.task());
            switch (limit.kind()) {
                case EXIT_AFTER_LOOP -> {
                    if (neverRun.add(limit.task())) {
                        report(LimitCode.EXIT_AFTER_LOOP, node, name(node));
                    }
                }
                case EXIT_FOR_EACH -> {
                    if (!neverRun.contains(limit.task())) {
                        report(
                                LimitCode.EXIT_FOR_EACH,
                                node,
                                name(node),
                                limit.others().size());
                    }
                }
                case EXIT_AWAITED -> {
                    if (refused.add(limit.task())) {
                        report(LimitCode.EXIT_AWAITED, node, name(node), name(other(nodes, limit)));
                    }
                }
                case EXIT_REPLACED -> report(LimitCode.EXIT_REPLACED, node, name(other(nodes, limit)), name(node));
                case ONLY_EXITS -> report(LimitCode.ONLY_EXITS, node, name(node));
                // The first is reported with the artifacts of its block; the others have no code.
                case ARTIFACT_LOOP, EXIT_AFTER_IMPORTER, EXIT_AFTER_VOLUME -> {}
            }
        }
    }

    private static Node node(Map<String, Node> nodes, String key) {
        return requireNonNull(nodes.get(key), key);
    }

    private static Node other(Map<String, Node> nodes, ClusterLimit limit) {
        return node(nodes, limit.others().get(0));
    }

    private static String name(Node node) {
        return node instanceof Task task ? task.callee().name() : "this block";
    }

    private void report(LimitCode code, Node node, Object... arguments) {
        SourceRef place = node instanceof Task task ? task.place() : ((Group) node).place();
        diagnostics.report(code, place, arguments);
    }
}
