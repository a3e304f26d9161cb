// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.run;

import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What is known of a run when it starts.
 *
 * @param pipeline the pipeline's name
 * @param name the run's name, also that of its folder: {@code <pipeline>-<time>-<short id>}
 * @param id the run's id
 * @param folder the run's folder, absolute
 * @param started when it started
 * @param arguments the pipeline's parameters, defaults included
 */
public record RunInfo(
        String pipeline, String name, UUID id, Path folder, Instant started, SortedMap<String, JsonValue> arguments) {
    /** Copies the arguments. */
    public RunInfo {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
}
