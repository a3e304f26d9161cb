// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.diagnostic.ContainerCode;

/** Receives the mistakes of a command line. */
@FunctionalInterface
public interface TemplateProblems {

    /**
     * Reports a mistake.
     *
     * @param index the index of the element in the current array
     * @param code the code of the message
     * @param arguments the arguments of its wording and remedy
     */
    void report(int index, ContainerCode code, Object... arguments);
}
