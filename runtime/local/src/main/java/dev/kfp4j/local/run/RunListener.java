// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** Is told what happens in a run. */
@FunctionalInterface
public interface RunListener {

    /** Ignores everything. */
    RunListener NONE = event -> {};

    /**
     * Takes an event. It is called on the run's own thread, so it should be quick; what it throws ends the run.
     *
     * @param event what happened
     */
    void on(RunEvent event);
}
