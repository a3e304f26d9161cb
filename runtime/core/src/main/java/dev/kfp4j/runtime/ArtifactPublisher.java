// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.artifacts.Artifact;
import dev.kfp4j.runtime.executor.ArtifactEntry;
import dev.kfp4j.runtime.files.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Publishes output artifacts to their destinations. It moves a new artifact, and copies one that is not new or that it
 * has already published.
 */
final class ArtifactPublisher {

    private final Scratch scratch;
    private final Warnings warnings;
    private final Map<Path, Path> moved = new LinkedHashMap<>();

    ArtifactPublisher(Scratch scratch, Warnings warnings) {
        this.scratch = scratch;
        this.warnings = warnings;
    }

    /** Publishes an artifact; returns its URI. */
    String publish(OutputSpec.Artifact output, Artifact artifact, ArtifactEntry place) throws IOException {
        if (!artifact.isLocal()) {
            // Its URI has no local path, so it stays where it is.
            return artifact.uri();
        }
        Path source = artifact.path().toAbsolutePath().normalize();
        Path target = place.path();
        if (target == null) {
            if (Files.exists(source)) {
                warnings.warn("the file of " + output.name() + " is discarded; " + output.flag() + " PATH keeps it");
            }
            return artifact.uri();
        }
        target = target.toAbsolutePath().normalize();
        Path now = moved.getOrDefault(source, source);
        if (!now.equals(target)) {
            bring(output, source, now, target);
        }
        return place.uri();
    }

    private void bring(OutputSpec.Artifact output, Path source, Path now, Path target) throws IOException {
        if (!Files.exists(now)) {
            // A file of an earlier attempt is not this artifact.
            FileTree.delete(target);
            if (!output.isMetrics()) {
                warnings.warn("nothing was written to the path of the output " + output.name());
            }
        } else if (scratch.holds(now)) {
            FileTree.move(now, target);
            moved.put(source, target);
        } else {
            FileTree.copy(now, target);
        }
    }
}
