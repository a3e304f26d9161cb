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
 * The facts of a run that are known at its start.
 *
 * @param pipeline the name of the pipeline
 * @param name the name of the run and of its folder: {@code <pipeline>-<time>-<short id>}
 * @param id the id of the run
 * @param folder the absolute path of the run's folder
 * @param started the time of the start
 * @param arguments the pipeline's parameters, defaults included
 */
public record RunInfo(
        String pipeline, String name, UUID id, Path folder, Instant started, SortedMap<String, JsonValue> arguments) {
    public RunInfo {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }
}
