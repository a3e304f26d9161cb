// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import dev.kfp4j.local.run.Values;
import dev.kfp4j.manifest.IoSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonNull;
import dev.kfp4j.manifest.text.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Checks the arguments of a run. */
public final class RunArguments {

    private RunArguments() {}

    /**
     * Returns the inputs of a run: the arguments, and the defaults of the other inputs.
     *
     * @param inputs the pipeline's inputs
     * @param given the arguments by name
     * @param problems receives one line for each mistake
     */
    public static Values checked(IoSpec inputs, Map<String, ? extends JsonValue> given, List<String> problems) {
        var values = new TreeMap<String, JsonValue>();
        inputs.parameters().forEach((name, spec) -> {
            JsonValue value = given.get(name);
            if (value == null || (value instanceof JsonNull && spec.isOptional())) {
                spec.defaultValue().ifPresent(standard -> values.put(name, standard));
                if (spec.defaultValue().isEmpty() && !spec.isOptional()) {
                    problems.add("missing parameter \"" + name + "\": it must be "
                            + ParameterChecks.expected(spec.type()) + " and has no default");
                }
                return;
            }
            try {
                values.put(name, ParameterChecks.given("parameter \"" + name + "\"", spec, value));
            } catch (ValueException e) {
                problems.add(e.message());
            }
        });
        new TreeMap<>(given)
                .keySet().stream()
                        .filter(name -> !inputs.parameters().containsKey(name))
                        .forEach(name -> problems.add("unknown parameter \"" + name + "\""
                                + Suggestions.didYouMean(
                                        name, inputs.parameters().keySet())));
        return Values.of(values, Map.of());
    }
}
