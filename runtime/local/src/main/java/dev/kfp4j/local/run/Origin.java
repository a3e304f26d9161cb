// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/**
 * The task whose outputs an identical task has reused.
 *
 * @param run the name of its run
 * @param task the task
 */
public record Origin(String run, TaskPath task) {
    @Override
    public String toString() {
        return run + " " + task;
    }
}
