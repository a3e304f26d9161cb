// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ExecutorInput;

/** The arguments of a step, in a form that does not depend on the kind of the command line. */
interface StepArguments {

    /** The inputs and the destinations of the outputs. */
    ExecutorInput input();

    /** The name of an input in messages, which depends on the kind of the command line. */
    String label(InputSpec input);

    /** Whether a problem of this input is already recorded, so that it is not also reported as missing. */
    boolean isNoted(InputSpec input);

    /** The writer of the outputs. */
    OutputWriter writer();
}
