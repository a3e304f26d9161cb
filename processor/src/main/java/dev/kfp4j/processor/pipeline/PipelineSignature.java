// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.MethodRef;
import java.util.List;

/**
 * The declaration of a pipeline for callers and for runs.
 *
 * @param name the pipeline's name, such as {@code boston-housing-pipeline}
 * @param displayName the name on screens; may be empty
 * @param description may be empty
 * @param method the method
 * @param inputs in the method's order
 * @param outputs in the result record's order; one with an empty Java name for a single result
 */
public record PipelineSignature(
        String name,
        String displayName,
        String description,
        MethodRef method,
        List<Input> inputs,
        List<Output> outputs) {
    public PipelineSignature {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }
}
