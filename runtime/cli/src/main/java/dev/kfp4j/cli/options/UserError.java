// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import java.util.List;

/** A usage error: the command line is wrong. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** Has one line for each problem. */
    public UserError(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Has one problem. */
    public UserError(String problem) {
        this(List.of(problem));
    }

    /** One line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
