// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * An input or output parameter: {@code {parameterType: STRING, defaultValue: bob, isOptional: true}}.
 *
 * @param type the parameter type
 * @param defaultValue the default, which requires {@code isOptional} (a rule of KFP's driver); inputs only
 * @param isOptional whether the parameter may be missing; inputs only
 * @param description the description, possibly empty
 * @param literals the allowed values; empty if all values are allowed
 */
public record ParameterSpec(
        ParameterType type,
        Optional<JsonValue> defaultValue,
        boolean isOptional,
        String description,
        List<JsonValue> literals) {
    public ParameterSpec {
        literals = List.copyOf(literals);
    }
}
