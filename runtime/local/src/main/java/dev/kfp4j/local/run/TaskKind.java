// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** The kind of a task. */
public enum TaskKind {
    /** A program. */
    STEP,
    /** A graph of tasks: a nested pipeline, a branch, an exit handler, an iteration of a loop. */
    GRAPH,
    /** A graph of tasks that runs for each item of a list; each iteration is a {@link #GRAPH} inside it. */
    LOOP,
    /** An import of an external artifact. */
    IMPORTER
}
