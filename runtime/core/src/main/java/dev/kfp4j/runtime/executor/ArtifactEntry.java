// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An artifact of an executor input or output.
 *
 * @param name the name, which is a number for an input on a cluster
 * @param uri the location
 * @param path the local path, or null if the URI has none
 * @param metadata the metadata in plain form: JSON values as Java objects
 */
public record ArtifactEntry(
        String name, String uri, @Nullable Path path, Map<String, @Nullable Object> metadata) {}
