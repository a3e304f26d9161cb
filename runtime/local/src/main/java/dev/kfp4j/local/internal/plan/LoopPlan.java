// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.manifest.TaskIterator;
import java.util.Set;

/**
 * A graph that runs once for each item of a list.
 *
 * @param body the graph
 * @param iterator the source of the items
 * @param limit the number of iterations that run at a time, at least 1
 * @param flat the output parameters that are lists already, from a loop inside: these are concatenated, not nested
 */
public record LoopPlan(GraphPlan body, TaskIterator iterator, int limit, Set<String> flat) implements TaskWork {

    /**
     * The limit of a loop that has none: few iterations may be alive at a time, and no machine runs more steps in
     * parallel.
     */
    static final int MOST_AT_A_TIME = 500;

    public LoopPlan {
        flat = Set.copyOf(flat);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.LOOP;
    }
}
