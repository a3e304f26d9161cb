// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.enginetests.steps.Steps;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import dev.kfp4j.manifest.json.JsonValue.JsonNumber;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Predicts the outputs of each step without running it. */
final class StepMeaning {

    private StepMeaning() {}

    /**
     * Returns the outputs of a step.
     *
     * @param kind the step
     * @param inputs what it is given
     * @param attempts how often it may be tried
     */
    static Given of(StepKind kind, Given inputs, int attempts) {
        Map<String, JsonValue> values = inputs.parameters();
        return switch (kind) {
            case TEXT, WHOLE, REAL, FLAG, TEXTS, WHOLES -> Given.parameter(value(values, "value"));
            case JOIN ->
                Given.parameter(JsonValue.of(((JsonArray) value(values, "value"))
                        .values().stream()
                                .map(StepMeaning::text)
                                .collect(Collectors.joining(text(value(values, "separator"))))));
            case MAYBE -> Given.parameter(values.getOrDefault("value", JsonValue.of(Steps.NOTHING)));
            case FAIL -> Given.FAILURE;
            case ENDED -> Given.parameter(value(values, "status"));
            case MARKED ->
                ((JsonNumber) value(values, "failures")).value().intValueExact() < attempts
                        ? Given.parameter(value(values, "value"))
                        : Given.FAILURE;
            case WRITE -> Given.artifacts(List.of(text(value(values, "value"))));
            case READ -> Given.parameter(JsonValue.of(files(inputs).get(0)));
            case READ_ALL ->
                Given.parameter(
                        new JsonArray(files(inputs).stream().map(JsonValue::of).toList()));
        };
    }

    private static List<String> files(Given inputs) {
        return Objects.requireNonNull(inputs.artifacts().get("data"));
    }

    private static JsonValue value(Map<String, JsonValue> values, String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static String text(JsonValue value) {
        return ((JsonString) value).value();
    }
}
