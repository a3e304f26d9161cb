// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.List;

/**
 * Reports arguments that do not match the signature of a component. The exit status is {@link
 * StepLauncher#BAD_ARGUMENTS}.
 */
public final class BadArgumentsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Creates an exception.
     *
     * @param problems one line for each problem, which names the argument
     */
    public BadArgumentsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Returns one line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
