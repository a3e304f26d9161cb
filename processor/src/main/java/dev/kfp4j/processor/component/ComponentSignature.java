// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * The declaration of a component as its callers see it. The descriptor carries it into a jar.
 *
 * @param name such as {@code train-model}
 * @param description may be empty
 * @param method the method
 * @param implementation the program that a task runs
 * @param inputs in the method's order
 * @param outputs in the result record's order; one called {@code Output} for a single result
 */
public record ComponentSignature(
        String name,
        String description,
        MethodRef method,
        Implementation implementation,
        List<Input> inputs,
        List<Output> outputs) {
    public ComponentSignature {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
    }

    /** Whether the method returns a single value instead of a record of outputs. */
    public boolean singleOutput() {
        return outputs.size() == 1 && outputs.get(0).javaName().isEmpty();
    }

    /**
     * An input.
     *
     * @param name in KFP, such as {@code x_train}
     * @param javaName such as {@code xTrain}
     * @param type its type
     * @param defaultValue the default, if any
     * @param optional whether a call may omit it (true if there is a default)
     * @param description may be empty
     */
    public record Input(
            String name,
            String javaName,
            IoType type,
            Optional<JsonValue> defaultValue,
            boolean optional,
            String description) {}

    /**
     * An output.
     *
     * @param name in KFP
     * @param javaName the record component; empty for a single result
     * @param type its type
     * @param description may be empty
     */
    public record Output(String name, String javaName, IoType type, String description) {}
}
