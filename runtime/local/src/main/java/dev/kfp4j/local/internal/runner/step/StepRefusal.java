// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

/** Why a runner cannot run a container. */
public sealed interface StepRefusal {

    /**
     * It is of a kind that the runner does not know.
     *
     * @param reason half a sentence that goes on from the task's name, such as {@code "runs python3, ..."}
     */
    record Unsupported(String reason) implements StepRefusal {}

    /**
     * The class path lacks a class.
     *
     * @param className its name
     */
    record MissingClass(String className) implements StepRefusal {}
}
