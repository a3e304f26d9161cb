// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one execution of a component gets: its inputs, and the places for its outputs.
 *
 * @param parameters the given input parameters, JSON values as Java objects
 * @param artifacts the given input artifacts; a list has any number of them
 * @param outputArtifacts the places of the output artifacts
 * @param outputFile where the executor output goes; null where the input does not say
 */
public record ExecutorInput(
        Map<String, @Nullable Object> parameters,
        Map<String, List<ArtifactEntry>> artifacts,
        Map<String, ArtifactEntry> outputArtifacts,
        @Nullable Path outputFile) {}
