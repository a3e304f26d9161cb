// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.processor.diagnostic.Diagnostics;
import dev.kfp4j.processor.diagnostic.LimitCode;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;

/** Checks the results of loops: a cluster expects one from every iteration of every loop. */
final class CollectedLimits {
    private final Diagnostics diagnostics;

    CollectedLimits(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void check(Task task) {
        task.arguments().forEach((input, argument) -> {
            if (argument instanceof Collected collected) {
                Collected innermost = innermost(collected);
                if (innermost.element() instanceof TaskOutput output
                        && isInBranch(output.task(), innermost.loop().body(), false)) {
                    diagnostics.report(LimitCode.COLLECTED_OF_BRANCH, task.place(input), LimitWords.of(output));
                }
            }
        });
    }

    private static Collected innermost(Collected collected) {
        return collected.element() instanceof Collected inner ? innermost(inner) : collected;
    }

    private static boolean isInBranch(Task task, Region region, boolean branch) {
        for (Node node : region.nodes()) {
            boolean found = node instanceof Group group
                    ? isInBranch(task, group.body(), branch || group.kind() instanceof Group.Branch)
                    : branch && node == task;
            if (found) {
                return true;
            }
        }
        return false;
    }
}
