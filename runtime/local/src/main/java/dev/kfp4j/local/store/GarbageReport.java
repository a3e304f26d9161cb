// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.util.List;

/**
 * What was removed, or would be.
 *
 * @param runs the names of runs
 * @param runBytes what their folders held, without the artifacts
 * @param artifacts the artifacts that no run needs
 */
public record GarbageReport(List<String> runs, long runBytes, List<KeptArtifact> artifacts) {
    /** Copies the lists. */
    public GarbageReport {
        runs = List.copyOf(runs);
        artifacts = List.copyOf(artifacts);
    }

    /** What the artifacts hold. */
    public long artifactBytes() {
        return artifacts.stream().mapToLong(KeptArtifact::size).sum();
    }
}
