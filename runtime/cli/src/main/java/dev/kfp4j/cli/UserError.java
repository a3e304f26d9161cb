// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli;

import java.util.List;

/** A command that makes no sense: one line for each problem, exit status 2. */
final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    UserError(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    UserError(String problem) {
        this(List.of(problem));
    }

    List<String> problems() {
        return problems;
    }
}
