// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.DagOutputs;
import dev.kfp4j.manifest.DagSpec;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The outputs of the iterations of a loop, in their order; the lists of inner loops are flattened. */
final class Collected {

    private final DagSpec body;
    private final Map<String, List<JsonValue>> parameters = new TreeMap<>();
    private final Map<String, List<String>> artifacts = new TreeMap<>();
    private boolean failed;

    Collected(DagSpec body) {
        this.body = body;
        body.outputs().parameters().keySet().forEach(name -> parameters.put(name, new ArrayList<>()));
        body.outputs().artifacts().keySet().forEach(name -> artifacts.put(name, new ArrayList<>()));
    }

    void add(Given item) {
        failed |= item.failed();
        item.parameters().forEach((name, value) -> {
            if (isCollected(name)) {
                parameters.get(name).addAll(((JsonArray) value).values());
            } else {
                parameters.get(name).add(value);
            }
        });
        item.artifacts().forEach((name, files) -> artifacts.get(name).addAll(files));
    }

    Given outputs() {
        if (failed) {
            return Given.FAILURE;
        }
        Given given = Given.nothing();
        parameters.forEach((name, values) -> given.parameters().put(name, new JsonArray(values)));
        given.artifacts().putAll(artifacts);
        return given;
    }

    private boolean isCollected(String output) {
        return body.outputs().parameters().get(output) instanceof DagOutputs.FromParameter from
                && body.tasks()
                        .get(from.selector().producerSubtask())
                        .iterator()
                        .isPresent();
    }
}
