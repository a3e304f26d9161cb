// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.PrintStream;

/** Prints lines with the name of the component to the error stream. */
final class Warnings {

    private final String component;
    private final PrintStream err;

    Warnings(String component, PrintStream err) {
        this.component = component;
        this.err = err;
    }

    /** Prints an error. */
    void error(String line) {
        err.println(component + ": " + line);
    }

    /** Prints a warning, which does not stop the step. */
    void warn(String line) {
        err.println(component + ": warning: " + line);
    }
}
