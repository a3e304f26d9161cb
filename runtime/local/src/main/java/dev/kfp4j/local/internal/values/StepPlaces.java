// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.values;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The absolute paths of a step's outputs.
 *
 * @param outputFile the executor output JSON
 * @param parameterFiles a file for each output parameter, by name
 * @param artifactPaths a file or folder for each output artifact, by name
 */
public record StepPlaces(
        Path outputFile, SortedMap<String, Path> parameterFiles, SortedMap<String, Path> artifactPaths) {
    public StepPlaces {
        parameterFiles = Collections.unmodifiableSortedMap(new TreeMap<>(parameterFiles));
        artifactPaths = Collections.unmodifiableSortedMap(new TreeMap<>(artifactPaths));
    }

    /** The file of a declared output parameter. */
    Path parameterFile(String name) {
        return Objects.requireNonNull(parameterFiles.get(name), name);
    }

    /** The file or folder of a declared output artifact. */
    public Path artifactPath(String name) {
        return Objects.requireNonNull(artifactPaths.get(name), name);
    }

    /** Copies maps of any order. */
    public static StepPlaces of(Path outputFile, Map<String, Path> parameterFiles, Map<String, Path> artifactPaths) {
        return new StepPlaces(outputFile, new TreeMap<>(parameterFiles), new TreeMap<>(artifactPaths));
    }
}
