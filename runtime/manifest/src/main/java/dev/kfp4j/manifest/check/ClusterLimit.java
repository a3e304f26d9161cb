// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.check;

import java.util.List;

/**
 * A task that KFP's open-source cluster refuses or runs differently, although KFP specifies it. An <i>exit task</i> is
 * a task that ignores upstream failure.
 *
 * @param kind the limit
 * @param task the key of the task
 * @param others the keys of the other tasks that are involved
 */
public record ClusterLimit(Kind kind, String task, List<String> others) {

    /** Copies the list. */
    public ClusterLimit {
        others = List.copyOf(others);
    }

    /** The limits of a cluster. */
    public enum Kind {
        /** The cluster has no loops over artifacts, and refuses the pipeline. */
        ARTIFACT_LOOP,
        /** The cluster never runs an exit task after a loop; the other task is the loop. */
        EXIT_AFTER_LOOP,
        /** The cluster never runs an exit task after an importer; the other task is the importer. */
        EXIT_AFTER_IMPORTER,
        /** The cluster never runs an exit task after the creation or deletion of a volume; the other task does that. */
        EXIT_AFTER_VOLUME,
        /** The cluster runs the exit task once after each of the other tasks. */
        EXIT_FOR_EACH,
        /** The task waits for the other task, which is an exit task. The cluster refuses the pipeline. */
        EXIT_AWAITED,
        /** Two exit tasks wait for the same task, the other one first. The cluster runs only one of them. */
        EXIT_REPLACED,
        /** All tasks of the graph are exit tasks, and this is the first one. The cluster refuses the pipeline. */
        ONLY_EXITS
    }
}
