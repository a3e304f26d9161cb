// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue;
import java.util.Optional;

/** Evaluates the expressions of a manifest, which are written in CEL. Called from several threads at once. */
public interface Expressions {

    /** Knows no expression at all. */
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
     * Says, before anything runs, what is wrong with an expression.
     *
     * @param cel the expression
     * @return half a sentence that goes on from "the expression cannot be read: "; empty: it can be read
     */
    Optional<String> problem(String cel);

    /**
     * Whether a task's condition holds.
     *
     * @param cel the condition, a task's {@code triggerPolicy.condition}
     * @param inputs the task's own inputs, defaults included
     * @throws ValueException if it cannot be evaluated or is not a boolean; the message says why, without the expression
     */
    boolean condition(String cel, Values inputs) throws ValueException;

    /**
     * The part of a value that an input asks for.
     *
     * @param cel the input's {@code parameterExpressionSelector}
     * @param value the whole value
     * @throws ValueException if it cannot be evaluated; the message says why, without the expression
     */
    JsonValue select(String cel, JsonValue value) throws ValueException;
}
