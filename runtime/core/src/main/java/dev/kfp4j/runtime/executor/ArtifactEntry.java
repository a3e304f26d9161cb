// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime.executor;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One artifact of an executor input or output.
 *
 * @param name its name; on a cluster an input's is a number
 * @param uri where it is
 * @param path where it is on this machine; null where its URI has no local path
 * @param metadata its metadata in plain form, JSON values as Java objects
 */
public record ArtifactEntry(
        String name, String uri, @Nullable Path path, Map<String, @Nullable Object> metadata) {}
