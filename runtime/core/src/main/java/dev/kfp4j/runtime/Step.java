// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** A component as its generated entrypoint shows it to the launcher. */
public interface Step {

    /** The names and types of the inputs and outputs. */
    StepSignature signature();

    /**
     * Reads the inputs, calls the component's method, hands over the outputs.
     *
     * @param in the inputs
     * @param out the outputs
     * @throws Exception what the component throws: the step has failed
     */
    void run(StepInputs in, StepOutputs out) throws Exception;
}
