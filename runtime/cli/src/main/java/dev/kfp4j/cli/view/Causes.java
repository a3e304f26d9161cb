// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.SkipCause;
import dev.kfp4j.local.run.TaskPath;

/** The reasons of skipped tasks. */
final class Causes {

    private Causes() {}

    /** Half a sentence; a task's own condition need not be named. */
    static String text(TaskPath task, SkipCause cause) {
        return cause instanceof SkipCause.Condition && cause.task().equals(task) ? "condition is false" : cause.text();
    }
}
