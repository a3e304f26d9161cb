// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.internal.values.LoopIterations;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.TaskIterator.RawItems;
import dev.kfp4j.manifest.TaskSpec;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Plans loops. */
final class LoopPlanner {

    private final PlanProblems problems;

    LoopPlanner(PlanProblems problems) {
        this.problems = problems;
    }

    /** Plans the loop over a graph. */
    LoopPlan loop(TaskPath path, TaskSpec task, TaskIterator iterator, GraphPlan body) {
        if (iterator instanceof RawItems raw) {
            try {
                LoopIterations.raw(raw.raw());
            } catch (ValueException e) {
                problems.add(path, "is a loop, but " + e.message());
            }
        }
        int limit = task.parallelismLimit() > 0 ? task.parallelismLimit() : LoopPlan.MOST_AT_A_TIME;
        return new LoopPlan(body, iterator, limit, fromLoops(body));
    }

    /** Finds the output parameters of a graph that come from a loop inside it, at any depth. */
    private static Set<String> fromLoops(GraphPlan graph) {
        var names = new TreeSet<>(graph.outputs().parameters().keySet());
        names.removeIf(name -> !isFromLoop(graph, name));
        return names;
    }

    private static boolean isFromLoop(GraphPlan graph, String name) {
        var output = graph.outputs().parameters().get(name);
        return output != null
                && selectors(output).stream().anyMatch(selector -> {
                    // If a task cannot be planned, the run is refused anyway.
                    TaskPlan producer = graph.tasks().get(selector.producerSubtask());
                    return producer != null
                            && (producer.work() instanceof LoopPlan
                                    || (producer.work() instanceof GraphPlan nested
                                            && isFromLoop(nested, selector.outputParameterKey())));
                });
    }

    private static List<DagOutputs.ParameterSelector> selectors(DagOutputs.ParameterOutput output) {
        return output instanceof DagOutputs.FromOneof oneof
                ? oneof.selectors()
                : List.of(((DagOutputs.FromParameter) output).selector());
    }
}
