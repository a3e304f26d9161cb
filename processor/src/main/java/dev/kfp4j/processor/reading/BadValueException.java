// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

/** A text or JSON value that does not fit a type. */
public final class BadValueException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String problem;
    private final String remedy;

    BadValueException(String problem, String remedy) {
        super(problem + "; " + remedy);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** The end of a sentence that starts with the quoted value. */
    public String problem() {
        return problem;
    }

    public String remedy() {
        return remedy;
    }
}
