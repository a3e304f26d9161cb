// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunListener;

/** Shows a run while it is under way. */
public interface RunView extends RunListener {

    /** Shows a line beside the run. May be called from any thread. */
    void note(String text);

    /** Leaves the terminal as it was. May be called more than once and from any thread. */
    void end();
}
