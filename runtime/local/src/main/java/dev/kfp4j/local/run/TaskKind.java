// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** What a task is. */
public enum TaskKind {
    /** A program that is run. */
    STEP,
    /** A graph of tasks: a nested pipeline. */
    GRAPH
}
