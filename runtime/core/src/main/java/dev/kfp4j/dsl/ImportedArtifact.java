// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.dsl;

import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.artifacts.ArtifactHandle;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates the artifacts that a pipeline imports in plain Java. Steps never use it. */
final class ImportedArtifact {
    private ImportedArtifact() {}

    static <A extends Artifact> A of(Class<A> type, String uri, Map<String, Object> metadata) {
        A artifact = instance(type, new ArtifactHandle("", uri, localPath(uri), Map.of()));
        metadata.forEach(artifact::metadata);
        return artifact;
    }

    private static <A extends Artifact> A instance(Class<A> type, ArtifactHandle handle) {
        try {
            var constructor = type.getDeclaredConstructor(ArtifactHandle.class);
            // The type may be nested in a package-private class.
            constructor.trySetAccessible();
            return constructor.newInstance(handle);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    type.getName() + " has no accessible constructor that takes an ArtifactHandle", e);
        }
    }

    private static @Nullable Path localPath(String uri) {
        if (uri.startsWith("file:")) {
            return Path.of(URI.create(uri));
        }
        return uri.isEmpty() || uri.contains("://") ? null : Path.of(uri);
    }
}
