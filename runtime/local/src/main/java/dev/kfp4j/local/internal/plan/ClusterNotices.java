// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.check.ClusterLimit;
import java.util.ArrayList;
import java.util.List;

/** Writes a notice for each limit that a cluster has and this engine does not. */
final class ClusterNotices {

    private final List<String> notices = new ArrayList<>();

    /** Adds the limits of the graph at a path. */
    void add(TaskPath graph, List<ClusterLimit> limits) {
        limits.forEach(limit -> notices.add(notice(graph, limit)));
    }

    List<String> notices() {
        return notices;
    }

    private static String notice(TaskPath graph, ClusterLimit limit) {
        String name = "task \"" + graph.child(limit.task()) + "\"";
        return switch (limit.kind()) {
            case ARTIFACT_LOOP -> "a cluster refuses this pipeline: " + name + " is a loop over artifacts";
            case EXIT_AFTER_LOOP -> neverRuns(name, "loop", limit);
            case EXIT_AFTER_IMPORTER -> neverRuns(name, "importer", limit);
            case EXIT_AFTER_VOLUME -> neverRuns(name, "volume task", limit);
            case EXIT_FOR_EACH ->
                "a cluster runs " + name + " several times, once after each of " + String.join(", ", limit.others());
            case EXIT_AWAITED ->
                "a cluster refuses this pipeline: " + name + " waits for \"" + other(limit)
                        + "\", which runs even after failures, and no task may wait for such a task";
            case EXIT_REPLACED ->
                "a cluster runs only one of " + name + " and \"" + other(limit)
                        + "\": both run even after failures and wait for the same task";
            case ONLY_EXITS ->
                "a cluster refuses this pipeline: all tasks next to " + name + " run even after failures, as it does";
        };
    }

    private static String neverRuns(String name, String kind, ClusterLimit limit) {
        return "a cluster never runs " + name + ", because it waits for the " + kind + " \"" + other(limit)
                + "\"; put that into a nested pipeline";
    }

    private static String other(ClusterLimit limit) {
        return limit.others().get(0);
    }
}
