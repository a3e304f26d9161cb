// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;

/**
 * What a task does when its turn has come: run a program, a graph of tasks or a graph for each item
 * of a list, or something that the engine does itself.
 */
public sealed interface TaskWork permits StepPlan, GraphPlan, LoopPlan, ImportPlan, VolumePlan {

    /** What views call it. */
    TaskKind kind();
}
