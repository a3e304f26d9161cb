// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.plan;

/** What a task does when its turn has come: run a program, or a graph of tasks. */
public sealed interface Work permits StepPlan, GraphPlan {}
