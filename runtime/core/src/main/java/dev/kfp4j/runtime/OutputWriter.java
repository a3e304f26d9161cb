// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ExecutorOutput;
import java.io.IOException;

/** Writes the outputs of a step for its caller, after the artifacts have been published. */
interface OutputWriter {

    /** Writes the outputs, which are complete and valid. */
    void write(ExecutorOutput output) throws IOException;
}
