// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

/** Receives the events of a run. */
@FunctionalInterface
public interface RunListener {

    /** Ignores all events. */
    RunListener NONE = event -> {};

    /**
     * Receives an event. The run waits for this method, so it should be quick; an exception of it ends the run.
     *
     * @param event the event
     */
    void on(RunEvent event);
}
