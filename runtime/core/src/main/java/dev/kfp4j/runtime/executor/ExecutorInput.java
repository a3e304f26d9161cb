// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a step, and the destinations of its outputs.
 *
 * @param parameters the input parameters: JSON values as Java objects
 * @param artifacts the input artifacts; a list has any number of them
 * @param outputArtifacts the destinations of the output artifacts
 * @param outputFile the file for the executor output, or null if the input names none
 */
public record ExecutorInput(
        Map<String, @Nullable Object> parameters,
        Map<String, List<ArtifactEntry>> artifacts,
        Map<String, ArtifactEntry> outputArtifacts,
        @Nullable Path outputFile) {}
