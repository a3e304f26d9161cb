// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Evaluates the two kinds of expressions that a manifest has: conditions of tasks, and selectors of inputs. Values go in
 * as values, never as text that becomes part of the expression. Both know CEL's standard functions and {@code
 * parseJson(text)}; numbers are doubles, as everywhere in KFP.
 *
 * <p>What an expression was compiled to is kept. May be used by several threads at once. CEL itself is loaded when the
 * first expression comes.
 */
public final class CelEvaluator {

    private final Map<String, Program> programs = new ConcurrentHashMap<>();

    /** Makes one that has compiled nothing yet. */
    public CelEvaluator() {}

    /**
     * Says what is wrong with an expression before there are values for it.
     *
     * @return the reason; empty: it can be read, though it may still fail with some values
     */
    public Optional<String> problem(String expression) {
        try {
            program(expression);
            return Optional.empty();
        } catch (CelException e) {
            return Optional.of(e.message());
        }
    }

    /**
     * Evaluates a condition.
     *
     * @param expression the condition; its variables are {@code inputs} and {@code outputs}
     * @param executorInput what the variables hold, keys in snake_case: {@code {inputs: {parameter_values, artifacts}}}
     * @throws CelException if it cannot be evaluated or is not a boolean
     */
    public boolean condition(String expression, JsonObject executorInput) throws CelException {
        Object result = program(expression).evaluate(JsonInCel.variables(executorInput));
        if (result instanceof Boolean holds) {
            return holds;
        }
        throw new CelException("a condition must be true or false, not " + JsonInCel.kind(result));
    }

    /**
     * Evaluates a selector.
     *
     * @param expression the selector; its variables are {@code number_value}, {@code bool_value}, {@code struct_value} or
     *     {@code list_value}, whichever the value is, and always {@code string_value}: text as it is, anything else as JSON
     * @param value the value of which it picks a part
     * @throws CelException if it cannot be evaluated or is nothing that JSON can hold
     */
    public JsonValue select(String expression, JsonValue value) throws CelException {
        return JsonInCel.json(program(expression).evaluate(JsonInCel.variables(value)));
    }

    private Program program(String expression) throws CelException {
        Program known = programs.get(expression);
        if (known == null) {
            known = Program.compiled(expression);
            programs.put(expression, known);
        }
        return known;
    }
}
