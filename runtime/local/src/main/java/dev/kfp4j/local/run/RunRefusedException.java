// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.util.List;
import java.util.Set;

/** A run was not started: its manifest or arguments are wrong, or use features that the engine does not support. */
public final class RunRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final transient Set<String> missingClasses;

    /**
     * @param problems one line each, naming the place
     */
    public RunRefusedException(List<String> problems) {
        this(problems, Set.of());
    }

    /**
     * A refusal that may be caused by the class path of the steps.
     *
     * @param problems one line each, naming the place
     * @param missingClasses the names of classes that steps need and their class path lacks
     */
    public RunRefusedException(List<String> problems, Set<String> missingClasses) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
        this.missingClasses = Set.copyOf(missingClasses);
    }

    /** One line for each problem. */
    public List<String> problems() {
        return problems;
    }

    /** The names of classes that steps need and their class path lacks; the problems mention them too. */
    public Set<String> missingClasses() {
        return missingClasses;
    }
}
