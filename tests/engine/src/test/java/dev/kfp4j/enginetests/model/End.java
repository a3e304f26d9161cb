// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

/**
 * How a task ends.
 *
 * @param state how
 * @param outputs what it gives
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
