// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.cel.CelEvaluator;
import dev.kfp4j.cel.CelException;
import dev.kfp4j.local.run.ArtifactValue;
import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Evaluates expressions as KFP's driver does: on the executor input of the task, with keys in snake_case. */
public final class CelExpressions implements Expressions {

    private final CelEvaluator evaluator = new CelEvaluator();

    /** CEL is loaded with the first expression. */
    public CelExpressions() {}

    @Override
    public Optional<String> problem(String cel) {
        return evaluator.problem(cel);
    }

    @Override
    public boolean condition(String cel, Values inputs) throws ValueException {
        try {
            return evaluator.condition(cel, variables(inputs));
        } catch (CelException e) {
            throw new ValueException(e.message());
        }
    }

    @Override
    public JsonValue select(String cel, JsonValue value) throws ValueException {
        try {
            return evaluator.select(cel, value);
        } catch (CelException e) {
            throw new ValueException(e.message());
        }
    }

    private static JsonObject variables(Values inputs) {
        var artifacts = new LinkedHashMap<String, JsonValue>();
        inputs.artifacts()
                .forEach((name, list) -> artifacts.put(
                        name,
                        object(Map.of(
                                "artifacts",
                                new JsonArray(list.stream()
                                        .map(CelExpressions::artifact)
                                        .toList())))));
        var all = new LinkedHashMap<String, JsonValue>();
        all.put("parameter_values", object(inputs.parameters()));
        all.put("artifacts", object(artifacts));
        return object(Map.of("inputs", object(all), "outputs", object(Map.of())));
    }

    private static JsonValue artifact(ArtifactValue artifact) {
        return object(Map.of(
                "name",
                JsonValue.of(artifact.name()),
                "uri",
                JsonValue.of(artifact.uri()),
                "metadata",
                object(artifact.metadata())));
    }

    private static JsonObject object(Map<String, ? extends JsonValue> members) {
        return new JsonObject(new LinkedHashMap<>(members));
    }
}
