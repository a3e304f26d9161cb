// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Optional;

/** Finds values that may not be there when the pipeline runs. */
final class MissingValues {
    private MissingValues() {}

    /** The pipeline's input that may be left out and that a value is, or is taken of; empty if the value is always there. */
    static Optional<Input> inputOf(Reference reference) {
        if (reference instanceof Field field) {
            return inputOf(field.of());
        }
        return reference instanceof PipelineInput input
                        && input.input().optional()
                        && input.input().defaultValue().isEmpty()
                ? Optional.of(input.input())
                : Optional.empty();
    }
}
