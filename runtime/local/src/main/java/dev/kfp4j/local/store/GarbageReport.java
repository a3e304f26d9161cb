// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.store;

import java.util.List;

/**
 * The runs and artifacts that were removed, or would be.
 *
 * @param runs the names of runs
 * @param runBytes the size of their folders, without the artifacts
 * @param artifacts the artifacts that no run needs
 */
public record GarbageReport(List<String> runs, long runBytes, List<KeptArtifact> artifacts) {
    public GarbageReport {
        runs = List.copyOf(runs);
        artifacts = List.copyOf(artifacts);
    }

    /** The size of the artifacts. */
    public long artifactBytes() {
        return artifacts.stream().mapToLong(KeptArtifact::size).sum();
    }
}
