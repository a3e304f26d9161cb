// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;
import dev.kfp4j.manifest.TaskIterator;
import java.util.Set;

/**
 * A graph that is run for each item of a list.
 *
 * @param body the graph
 * @param iterator where the items come from
 * @param limit how many items are run at a time, at least 1
 * @param flat the output parameters that are lists already, as they come from a loop inside: they are joined, not nested
 */
public record LoopPlan(GraphPlan body, TaskIterator iterator, int limit, Set<String> flat) implements TaskWork {

    /**
     * A loop without a limit of its own: what is alive at a time must stay small, and no machine runs more steps side by
     * side than that.
     */
    static final int MOST_AT_A_TIME = 500;

    /** Copies the set. */
    public LoopPlan {
        flat = Set.copyOf(flat);
    }

    @Override
    public TaskKind kind() {
        return TaskKind.LOOP;
    }
}
