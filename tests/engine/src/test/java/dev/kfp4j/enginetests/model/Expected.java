// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a run must end.
 *
 * @param succeeded whether it succeeds
 * @param tasks how each task ends, by its path
 * @param outputs what the pipeline gives; nothing if it fails
 */
public record Expected(boolean succeeded, SortedMap<String, ExpectedTask> tasks, SortedMap<String, JsonValue> outputs) {
    /** Copies the maps. */
    public Expected {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /**
     * How a task must end.
     *
     * @param state the name of its state
     * @param outputs the parameters that it gives, if it succeeds
     */
    public record ExpectedTask(String state, Map<String, JsonValue> outputs) {
        /** Copies the map. */
        public ExpectedTask {
            outputs = Collections.unmodifiableMap(new TreeMap<>(outputs));
        }

        @Override
        public String toString() {
            return outputs.isEmpty() ? state : state + " " + outputs;
        }
    }
}
