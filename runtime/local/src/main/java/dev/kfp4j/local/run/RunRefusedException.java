// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.util.List;

/** A run that was not started: the manifest or the arguments are wrong, or ask for what the engine cannot do. */
public final class RunRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /**
     * Makes it.
     *
     * @param problems one line each, naming the place
     */
    public RunRefusedException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
