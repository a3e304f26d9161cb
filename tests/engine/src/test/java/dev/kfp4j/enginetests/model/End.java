// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

/**
 * The end of a task.
 *
 * @param state how
 * @param outputs the outputs
 */
record End(State state, Given outputs) {

    /** The ways to end; named as the engine names its states. */
    enum State {
        SUCCEEDED,
        FAILED,
        SKIPPED
    }

    boolean succeeded() {
        return state == State.SUCCEEDED;
    }
}
