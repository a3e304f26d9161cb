// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The settings of a run. A nested pipeline has those of the outermost pipeline.
 *
 * @param root the URI under which artifacts are stored; empty: the cluster's default
 * @param deadline the time after which a run is ended
 * @param timeToLive the time for which a cluster keeps the resources of a finished run
 * @param workspace the folder that all tasks of a run share
 */
public record PipelineSettings(
        String root, Optional<Duration> deadline, TimeToLive timeToLive, Optional<Workspace> workspace) {
    /** No settings. */
    public static final PipelineSettings NONE = new PipelineSettings(
            "",
            Optional.empty(),
            new TimeToLive(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty());

    /**
     * The time for which a cluster keeps the resources of a finished run.
     *
     * @param completion after any end
     * @param success after a success
     * @param failure after a failure
     */
    public record TimeToLive(Optional<Duration> completion, Optional<Duration> success, Optional<Duration> failure) {}

    /**
     * A folder that all tasks share.
     *
     * @param size in bytes, as the user wrote it
     * @param accessModes the names in Kubernetes; empty: the administrator's default
     * @param storageClass empty: the administrator's default
     */
    public record Workspace(String size, List<String> accessModes, String storageClass) {
        public Workspace {
            accessModes = List.copyOf(accessModes);
        }
    }
}
