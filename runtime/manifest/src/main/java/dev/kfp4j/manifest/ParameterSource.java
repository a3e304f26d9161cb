// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Optional;

/** The source of an input parameter of a task. */
public sealed interface ParameterSource {

    /** {@code parameterExpressionSelector}: CEL that selects a part of the value; mostly empty. */
    Optional<String> expressionSelector();

    /**
     * {@code runtimeValue: {constant: ...}}; a text may contain placeholders.
     *
     * @param value the constant
     * @param expressionSelector see {@link ParameterSource#expressionSelector()}
     */
    record Constant(JsonValue value, Optional<String> expressionSelector) implements ParameterSource {
        /** Without a selector. */
        public Constant(JsonValue value) {
            this(value, Optional.empty());
        }
    }

    /**
     * {@code componentInputParameter: x}: an input of the enclosing graph.
     *
     * @param input the name of the input
     * @param expressionSelector see {@link ParameterSource#expressionSelector()}
     */
    record ComponentInput(String input, Optional<String> expressionSelector) implements ParameterSource {
        /** Without a selector. */
        public ComponentInput(String input) {
            this(input, Optional.empty());
        }
    }

    /**
     * {@code taskOutputParameter: {producerTask: t, outputParameterKey: k}}: an output of a sibling task.
     *
     * @param producerTask the task's key
     * @param outputParameterKey the name of the output
     * @param expressionSelector see {@link ParameterSource#expressionSelector()}
     */
    record TaskOutput(String producerTask, String outputParameterKey, Optional<String> expressionSelector)
            implements ParameterSource {
        /** Without a selector. */
        public TaskOutput(String producerTask, String outputParameterKey) {
            this(producerTask, outputParameterKey, Optional.empty());
        }
    }

    /**
     * {@code taskFinalStatus: {producerTask: t}}: the final status of a sibling task.
     *
     * @param producerTask the task's key
     */
    record FinalStatus(String producerTask) implements ParameterSource {
        @Override
        public Optional<String> expressionSelector() {
            return Optional.empty();
        }
    }
}
