// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.memo;

import dev.kfp4j.local.internal.kubernetes.StepSettings;
import dev.kfp4j.local.internal.plan.StepPlan;
import dev.kfp4j.local.internal.plan.TaskPlan;
import dev.kfp4j.local.run.RunInfo;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.Values;

/**
 * A step that is ready, with its inputs.
 *
 * @param run the run
 * @param path the task's place in the run
 * @param task the task
 * @param step the program of the task
 * @param settings the Kubernetes settings of the program
 * @param inputs its inputs, defaults included
 */
public record StepCall(
        RunInfo run, TaskPath path, TaskPlan task, StepPlan step, StepSettings<String> settings, Values inputs) {}
