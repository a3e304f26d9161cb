// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.schedule;

import dev.kfp4j.local.run.StepFailure;
import dev.kfp4j.local.run.Values;

/** The end of an attempt. */
public sealed interface AttemptEnd {

    /**
     * The step succeeded and produced all of its outputs.
     *
     * @param outputs the outputs
     */
    record Succeeded(Values outputs) implements AttemptEnd {}

    /**
     * The attempt could not be prepared; a retry would fail in the same way.
     *
     * @param reason half a sentence for people
     */
    record Unprepared(String reason) implements AttemptEnd {}

    /**
     * The step could not be started.
     *
     * @param reason half a sentence for people
     */
    record NotStarted(String reason) implements AttemptEnd {}

    /**
     * The step failed, was stopped, took too long, or produced outputs that do not match their declaration.
     *
     * @param failure the reason, and the end of the log
     */
    record Failed(StepFailure failure) implements AttemptEnd {}
}
