// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.plan;

import dev.kfp4j.local.run.TaskKind;

/** The work of a task: a program, a graph of tasks, a graph for each item of a list, or work of the engine itself. */
public sealed interface TaskWork permits StepPlan, GraphPlan, LoopPlan, ImportPlan, VolumePlan {

    /** The kind of the task for users. */
    TaskKind kind();
}
