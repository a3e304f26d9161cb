// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.json.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The expected end of a run.
 *
 * @param succeeded whether it succeeds
 * @param tasks how each task ends, by its path
 * @param outputs the outputs of the pipeline; none if it fails
 */
public record Expected(boolean succeeded, SortedMap<String, ExpectedTask> tasks, SortedMap<String, JsonValue> outputs) {
    /** Copies the maps. */
    public Expected {
        tasks = Collections.unmodifiableSortedMap(new TreeMap<>(tasks));
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    /**
     * The expected end of a task.
     *
     * @param state the name of its state
     * @param outputs the output parameters, if it succeeds
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
