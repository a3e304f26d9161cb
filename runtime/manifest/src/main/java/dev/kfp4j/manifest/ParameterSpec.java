// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * An input or output parameter: {@code {parameterType: STRING, defaultValue: bob, isOptional: true}}.
 *
 * @param type its type
 * @param defaultValue inputs only; where present, {@code isOptional} must be true (contract of KFP's driver)
 * @param isOptional inputs only: may be left out
 * @param description for people; may be empty
 * @param literals the allowed values; empty: any
 */
public record ParameterSpec(
        ParameterType type,
        Optional<JsonValue> defaultValue,
        boolean isOptional,
        String description,
        List<JsonValue> literals) {
    /** Copies the literals. */
    public ParameterSpec {
        literals = List.copyOf(literals);
    }
}
