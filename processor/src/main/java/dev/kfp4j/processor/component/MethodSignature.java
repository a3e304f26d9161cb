// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.processor.component.ComponentModel.Result;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import java.util.List;

/**
 * The inputs and outputs of a component or pipeline method.
 *
 * @param inputs in the method's order
 * @param inputTypes their Java types, in the same order
 * @param outputs in the result record's order; one with an empty Java name for a single result
 * @param result the result of the method
 */
public record MethodSignature(List<Input> inputs, List<JavaType> inputTypes, List<Output> outputs, Result result) {
    public MethodSignature {
        inputs = List.copyOf(inputs);
        inputTypes = List.copyOf(inputTypes);
        outputs = List.copyOf(outputs);
    }
}
