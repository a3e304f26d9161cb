// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/**
 * The task whose outputs another one was given because it would have done the same.
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
