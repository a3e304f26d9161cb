// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.builds;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The outcome of a process.
 *
 * @param command what was run
 * @param status its exit status
 * @param out what it wrote to its standard output
 * @param err what it wrote to its standard error
 */
record Outcome(String command, int status, String out, String err) {

    /** This outcome, if the process ended with that status. */
    Outcome withStatus(int expected) {
        assertThat(status).as("exit status of%n%s", this).isEqualTo(expected);
        return this;
    }

    /** Returns this outcome, if the process succeeded without output. */
    Outcome silent() {
        withStatus(0);
        assertThat(out + err).as("what was said by%n%s", this).isEmpty();
        return this;
    }

    @Override
    public String toString() {
        return command + "\nstatus " + status + "\n--- out\n" + out + "--- err\n" + err;
    }
}
