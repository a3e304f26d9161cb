// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.TaskIterator.ArtifactItems;
import java.util.ArrayList;
import java.util.List;

/** Finds constructs that run here but not on a cluster, so that users learn of them before they submit the pipeline. */
final class ClusterLimits {

    private final List<String> notices = new ArrayList<>();

    /** Checks the tasks of a graph. */
    void check(TaskPath path, GraphPlan graph) {
        graph.tasks().forEach((key, task) -> {
            String name = "task \"" + path.child(key) + "\"";
            if (task.spec().iterator().filter(ArtifactItems.class::isInstance).isPresent()) {
                notices.add("a cluster refuses this pipeline: " + name + " is a loop over artifacts");
            }
            if (task.runsInAnyCase()) {
                checkExit(name, task, graph);
            }
            task.upstream().stream()
                    .filter(need ->
                            graph.tasks().containsKey(need) && graph.task(need).runsInAnyCase())
                    .forEach(need -> notices.add("a cluster refuses this pipeline: " + name + " waits for \"" + need
                            + "\", which runs even after failures, and no task may wait for such a task"));
        });
    }

    /** One sentence for each. */
    List<String> notices() {
        return notices;
    }

    private void checkExit(String name, TaskPlan task, GraphPlan graph) {
        for (String need : task.upstream()) {
            TaskPlan upstream = graph.tasks().get(need);
            if (upstream != null
                    && (upstream.work().kind() == TaskKind.LOOP
                            || upstream.work().kind() == TaskKind.IMPORTER)) {
                String what = upstream.work().kind() == TaskKind.LOOP ? "loop" : "importer";
                notices.add("a cluster never runs " + name + ", because it waits for the " + what + " \"" + need
                        + "\"; put that into a nested pipeline");
            }
        }
        if (task.upstream().size() > 1) {
            notices.add("a cluster runs " + name + " several times, once after each of "
                    + String.join(", ", task.upstream()));
        }
    }
}
