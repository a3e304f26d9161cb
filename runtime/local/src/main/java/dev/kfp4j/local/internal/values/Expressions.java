// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Optional;

/** Evaluates the CEL expressions of a manifest. Thread-safe. */
public interface Expressions {

    /** Rejects all expressions. */
    Expressions NONE = new Expressions() {
        private static final String NOT_KNOWN = "this engine has no evaluator for expressions";

        @Override
        public Optional<String> problem(String cel) {
            return Optional.of(NOT_KNOWN);
        }

        @Override
        public boolean condition(String cel, Values inputs) throws ValueException {
            throw new ValueException(NOT_KNOWN);
        }

        @Override
        public JsonValue select(String cel, JsonValue value) throws ValueException {
            throw new ValueException(NOT_KNOWN);
        }
    };

    /**
     * Checks an expression before the run.
     *
     * @param cel the expression
     * @return half a sentence that continues "the expression cannot be read: "; empty if it can be read
     */
    Optional<String> problem(String cel);

    /**
     * Evaluates the condition of a task.
     *
     * @param cel the condition, a task's {@code triggerPolicy.condition}
     * @param inputs the task's own inputs, defaults included
     * @throws ValueException if it cannot be evaluated or is not a boolean; the message explains why, without the
     *     expression
     */
    boolean condition(String cel, Values inputs) throws ValueException;

    /**
     * Selects a part of a value for an input.
     *
     * @param cel the input's {@code parameterExpressionSelector}
     * @param value the whole value
     * @throws ValueException if it cannot be evaluated; the message explains why, without the expression
     */
    JsonValue select(String cel, JsonValue value) throws ValueException;
}
