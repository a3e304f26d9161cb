// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** A component that the launcher can run. Generated entrypoints implement it. */
public interface Step {

    /** Returns the names and types of the inputs and outputs. */
    StepSignature signature();

    /**
     * Reads the inputs, calls the component method, and passes on the outputs.
     *
     * @param in the inputs
     * @param out the receiver of the outputs
     * @throws Exception if the component throws it; the step then fails
     */
    void run(StepInputs in, StepOutputs out) throws Exception;
}
