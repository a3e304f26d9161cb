// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import dev.kfp4j.manifest.text.ValueText;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Evaluates the two kinds of expressions in a manifest: conditions of tasks and selectors of inputs. Values are passed
 * as values, and never become part of the expression's text. Expressions may use CEL's standard functions and {@code
 * parseJson(text)}. Numbers are doubles, as everywhere in KFP.
 *
 * <p>The evaluator caches compiled expressions and is thread-safe. The first expression loads CEL.
 */
public final class CelEvaluator {

    private final Map<String, Program> programs = new ConcurrentHashMap<>();

    /** Creates an evaluator. */
    public CelEvaluator() {}

    /**
     * Checks an expression without values.
     *
     * @return the problem, or empty if the expression is valid; it may still fail with some values
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
     * @param executorInput the variables, with keys in snake_case: {@code {inputs: {parameter_values, artifacts}}}
     * @throws CelException if the evaluation fails or the result is not a boolean
     */
    public boolean condition(String expression, JsonObject executorInput) throws CelException {
        Object result = program(expression).evaluate(JsonInCel.variables(executorInput));
        if (result instanceof Boolean holds) {
            return holds;
        }
        throw new CelException("a condition must be true or false, not " + ValueText.kind(JsonInCel.json(result)));
    }

    /**
     * Evaluates a selector.
     *
     * @param expression the selector; its variables are {@code number_value}, {@code bool_value}, {@code
     *     struct_value} or {@code list_value}, depending on the value, and always {@code string_value}, which is JSON
     *     unless the value is a text
     * @param value the value from which the expression selects a part
     * @throws CelException if the evaluation fails or JSON cannot represent the result
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
