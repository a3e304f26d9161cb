// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.executor.ExecutorOutput;
import java.io.IOException;

/** Tells the caller of a step what came out, when the artifacts are at their places. */
interface OutputWriter {

    /** Writes the outputs; all of them are there and can be written. */
    void write(ExecutorOutput output) throws IOException;
}
