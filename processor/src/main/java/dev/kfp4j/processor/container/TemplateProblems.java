// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import dev.kfp4j.processor.diagnostic.ContainerCode;

/** Where the mistakes of a command line are reported to. */
@FunctionalInterface
public interface TemplateProblems {

    /**
     * Reports a mistake.
     *
     * @param index which element of the array that is being read
     * @param code what is wrong
     * @param arguments what the code's wording and remedy ask for
     */
    void report(int index, ContainerCode code, Object... arguments);
}
