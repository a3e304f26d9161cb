// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.diagnostic;

/**
 * All messages. A code is never used for anything else again. 1xx: components; 2xx: pipeline signatures and options; 3xx:
 * pipeline bodies; 9xx: the compiler and its surroundings. The wording names things in quotes as the user wrote them,
 * states the rule, and says what to do; arguments are {@code %s}.
 */
public enum DiagnosticCode {
    // ---- components -------------------------------------------------------------------------------------------------
    /** A component must be a static method. */
    COMPONENT_NOT_STATIC(
            101, Severity.ERROR, "component \"%s\" must be static", "add \"static\"; a step has no instance to run on"),

    // ---- pipeline signatures and task options -----------------------------------------------------------------------

    // ---- pipeline bodies --------------------------------------------------------------------------------------------

    // ---- the compiler and its surroundings --------------------------------------------------------------------------
    /** A defect of kfp4j itself. */
    INTERNAL_ERROR(
            999,
            Severity.ERROR,
            "kfp4j failed on \"%s\": %s",
            "this is a defect of kfp4j: please report it with the sources");

    /** How grave a message is. */
    public enum Severity {
        /** The build fails. */
        ERROR,
        /** The build goes on; {@code -Werror} makes it fail. */
        WARNING,
        /** For information. */
        NOTE
    }

    private final int number;
    private final Severity severity;
    private final String wording;
    private final String remedy;

    DiagnosticCode(int number, Severity severity, String wording, String remedy) {
        this.number = number;
        this.severity = severity;
        this.wording = wording;
        this.remedy = remedy;
    }

    /** The stable identifier, such as {@code KFP4J-101}. */
    public String id() {
        return "KFP4J-" + number;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** The whole text: {@code [KFP4J-101] component "train" must be static; add "static"...}. */
    public String format(Object... arguments) {
        return "[" + id() + "] " + String.format(java.util.Locale.ROOT, wording, arguments) + "\n  " + remedy;
    }
}
