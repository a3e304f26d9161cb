// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Map;
import java.util.Objects;

/**
 * An input of the task that a condition is about.
 *
 * @param input its name
 * @param kind its type
 */
public record Operand(String input, Kind kind) {

    /** The input as KFP's compiler writes it: numbers reach CEL as doubles, so whole ones are made whole again. */
    String cel(Literal comparedWith) {
        String plain = "inputs.parameter_values['" + input + "']";
        if (kind != Kind.WHOLE) {
            return plain;
        }
        String whole = "int(" + plain + ")";
        return comparedWith instanceof Literal.Real ? "double(" + whole + ")" : whole;
    }

    JsonValue value(Map<String, JsonValue> inputs) {
        return Objects.requireNonNull(inputs.get(input), input);
    }
}
