// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.util.List;

/** Arguments that do not fit the component's signature: exit status 2. */
public final class BadArgumentsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Makes it.
     *
     * @param problems one line each, naming the argument
     */
    public BadArgumentsException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
