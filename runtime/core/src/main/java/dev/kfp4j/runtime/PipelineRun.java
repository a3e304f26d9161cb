// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** A run of a pipeline that has ended; what an engine or a client hands to a generated descriptor's {@code result}. */
public interface PipelineRun {

    /**
     * What the run gave.
     *
     * @throws IllegalStateException if it did not succeed
     */
    PipelineOutputs pipelineOutputs();
}
