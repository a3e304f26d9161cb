// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.testing;

import dev.kfp4j.local.internal.values.Expressions;
import dev.kfp4j.local.internal.values.ValueException;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonBoolean;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.Optional;

/**
 * Expressions without a language: {@code true}, {@code false}, or the name of a boolean input as a condition, the name
 * of a member as a selector; what holds a question mark cannot be read.
 */
public final class FakeExpressions implements Expressions {

    @Override
    public Optional<String> problem(String cel) {
        return cel.contains("?") ? Optional.of("it holds a question mark") : Optional.empty();
    }

    @Override
    public boolean condition(String cel, Values inputs) throws ValueException {
        JsonValue value = cel.equals("true") || cel.equals("false")
                ? JsonValue.of(Boolean.parseBoolean(cel))
                : inputs.parameters().get(cel);
        if (value instanceof JsonBoolean flag) {
            return flag.value();
        }
        throw new ValueException("there is no boolean " + cel);
    }

    @Override
    public JsonValue select(String cel, JsonValue value) throws ValueException {
        JsonValue member = value instanceof JsonObject object ? object.members().get(cel) : null;
        if (member == null) {
            throw new ValueException("there is no member " + cel);
        }
        return member;
    }
}
