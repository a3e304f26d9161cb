// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import java.io.PrintStream;

/** Lines on the error stream, each with the component's name. */
final class Warnings {

    private final String component;
    private final PrintStream err;

    Warnings(String component, PrintStream err) {
        this.component = component;
        this.err = err;
    }

    /** Says what went wrong. */
    void error(String line) {
        err.println(component + ": " + line);
    }

    /** Says what is odd but does not stop the step. */
    void warn(String line) {
        err.println(component + ": warning: " + line);
    }
}
