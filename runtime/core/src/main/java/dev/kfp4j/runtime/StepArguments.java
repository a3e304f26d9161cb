// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ExecutorInput;

/** One way of calling a step, read into the form that all ways share. */
interface StepArguments {

    /** What was given. */
    ExecutorInput input();

    /** How messages call an input in this way of calling. */
    String label(InputSpec input);

    /** Whether a problem with this input's value was noted while reading, so that it is not called missing as well. */
    boolean isNoted(InputSpec input);

    /** Where the outputs go. */
    OutputWriter writer();
}
