// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.step;

/** The reason why a runner cannot run a container. */
public sealed interface StepRefusal {

    /**
     * The runner does not support it.
     *
     * @param reason half a sentence that continues the name of the task, such as {@code "runs python3, ..."}
     */
    record Unsupported(String reason) implements StepRefusal {}

    /**
     * The class path lacks a class.
     *
     * @param className the name of the class
     */
    record MissingClass(String className) implements StepRefusal {}
}
