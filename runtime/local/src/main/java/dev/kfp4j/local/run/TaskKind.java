// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** What a task is. */
public enum TaskKind {
    /** A program that is run. */
    STEP,
    /** A graph of tasks: a nested pipeline, a branch, an exit handler, an item of a loop. */
    GRAPH,
    /** A graph of tasks that is run for each item of a list; each item is a {@link #GRAPH} inside it. */
    LOOP,
    /** Something outside that becomes an artifact of the run. */
    IMPORTER
}
