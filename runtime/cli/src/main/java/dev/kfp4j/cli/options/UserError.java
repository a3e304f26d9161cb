// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.options;

import dev.kfp4j.local.run.RunRefusedException;
import java.util.ArrayList;
import java.util.List;

/** A usage error: one line for each problem, exit status 2. */
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

    /** The problems that the engine found, with the remedy that the command line has. */
    public static UserError of(RunRefusedException refused) {
        var problems = new ArrayList<>(refused.problems());
        if (!refused.missingClasses().isEmpty()) {
            problems.add("name the jars that have these classes, and all that they need, with -cp");
        }
        return new UserError(problems);
    }

    /** One line for each problem. */
    public List<String> problems() {
        return problems;
    }
}
