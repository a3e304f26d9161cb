// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Optional;

/** Finds run-time values that may be missing. */
final class MissingValues {
    private MissingValues() {}

    /** The optional pipeline input that a value is, or is a part of; empty if the value always exists. */
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
