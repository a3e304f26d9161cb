// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** A finished run of a pipeline. Pass it to the {@code result} method of a generated descriptor. */
public interface PipelineRun {

    /**
     * Returns the outputs of the run.
     *
     * @throws IllegalStateException if the run did not succeed
     */
    PipelineOutputs pipelineOutputs();
}
