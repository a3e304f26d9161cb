// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import java.util.List;
import java.util.Set;

/** A run that was not started: the manifest or the arguments are wrong, or ask for what the engine cannot do. */
public final class RunRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final transient Set<String> missingClasses;

    /**
     * Makes it.
     *
     * @param problems one line each, naming the place
     */
    public RunRefusedException(List<String> problems) {
        this(problems, Set.of());
    }

    /**
     * Makes it, where the class path of the steps may be the reason.
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

    /** The names of classes that steps need and their class path lacks; they are among the problems, too. */
    public Set<String> missingClasses() {
        return missingClasses;
    }
}
