// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunListener;

/** Shows the progress of a run. */
public interface RunView extends RunListener {

    /** Shows a line beside the run. May be called from any thread. */
    void note(String text);

    /** Restores the terminal. May be called repeatedly and from any thread. */
    void end();
}
