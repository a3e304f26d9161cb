// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.TaskIterator;
import dev.kfp4j.manifest.io.Json;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.manifest.json.JsonValue.JsonArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The inputs of an iteration: the inputs of the loop, and the item. */
final class LoopItems {

    private LoopItems() {}

    static List<Given> of(TaskIterator iterator, Given inputs) {
        var items = new ArrayList<Given>();
        if (iterator instanceof TaskIterator.ArtifactItems artifacts) {
            for (String file : Objects.requireNonNull(inputs.artifacts().get(artifacts.inputArtifact()))) {
                var with = new TreeMap<>(inputs.artifacts());
                with.put(iterator.itemInput(), List.of(file));
                items.add(new Given(false, inputs.parameters(), with));
            }
            return items;
        }
        JsonValue list = iterator instanceof TaskIterator.RawItems raw
                ? Json.read(raw.raw())
                : inputs.parameters().get(((TaskIterator.ParameterItems) iterator).inputParameter());
        for (JsonValue item : ((JsonArray) Objects.requireNonNull(list)).values()) {
            var with = new TreeMap<>(inputs.parameters());
            with.put(iterator.itemInput(), item);
            items.add(new Given(false, with, inputs.artifacts()));
        }
        return items;
    }
}
