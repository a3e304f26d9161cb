// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.artifact;

import dev.kfp4j.local.run.ArtifactValue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The places where steps write artifacts: {@code runs/<run>/tasks/<task>/outputs/<name>} in the store's folder. */
final class ArtifactPlace {

    private final Path runs;

    ArtifactPlace(Path store) {
        this.runs = store.resolve("runs");
    }

    /** The path of an artifact in a run's folder; empty for one that is elsewhere. */
    Optional<Path> path(ArtifactValue artifact) {
        try {
            Path path = Path.of(artifact.uri()).normalize();
            return path.isAbsolute() && path.startsWith(runs) ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Names the artifact, its task and its run, for messages. */
    String name(ArtifactValue artifact) {
        String name = "artifact \"" + artifact.name() + "\"";
        Optional<Path> inside = path(artifact).map(runs::relativize).filter(path -> path.getNameCount() > 4);
        return inside.map(path -> name + " of task " + task(path) + " (run " + path.getName(0) + ")")
                .orElse(name);
    }

    /** The remedy for a missing artifact, for messages. */
    String remedy(ArtifactValue artifact) {
        return path(artifact)
                .map(runs::relativize)
                .map(path -> "; \"kfp4j resume " + path.getName(0) + "\" produces it again")
                .orElse("");
    }

    private static String task(Path inside) {
        return inside.subpath(2, inside.getNameCount() - 2).toString();
    }
}
