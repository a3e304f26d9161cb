// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An input or output of a task; for an artifact, the content of its file.
 *
 * @param failed whether the value is missing because its task failed
 * @param parameters the parameters by name
 * @param artifacts the contents of the artifacts' files by name
 */
record Given(boolean failed, Map<String, JsonValue> parameters, Map<String, List<String>> artifacts) {

    static final Given FAILURE = new Given(true, Map.of(), Map.of());

    static Given nothing() {
        return new Given(false, new TreeMap<>(), new TreeMap<>());
    }

    static Given parameter(JsonValue value) {
        return new Given(false, Map.of(StepKind.OUTPUT, value), Map.of());
    }

    static Given artifacts(List<String> contents) {
        return new Given(false, Map.of(), Map.of(StepKind.OUTPUT, contents));
    }
}
