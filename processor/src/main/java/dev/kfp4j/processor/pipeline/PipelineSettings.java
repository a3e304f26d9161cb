// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run of a pipeline has; a pipeline that is nested has that of the one around it.
 *
 * @param root where artifacts go, a URI; empty: as the cluster says
 * @param deadline after which a run is ended
 * @param timeToLive how long a cluster keeps what is left of a run
 * @param workspace the folder that all tasks of a run share
 */
public record PipelineSettings(
        String root, Optional<Duration> deadline, TimeToLive timeToLive, Optional<Workspace> workspace) {
    /** Nothing set. */
    public static final PipelineSettings NONE = new PipelineSettings(
            "",
            Optional.empty(),
            new TimeToLive(Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty());

    /**
     * How long a cluster keeps what is left of a run.
     *
     * @param completion after any end
     * @param success after an end without failure
     * @param failure after a failure
     */
    public record TimeToLive(Optional<Duration> completion, Optional<Duration> success, Optional<Duration> failure) {}

    /**
     * A folder that all tasks share.
     *
     * @param size in bytes, as the user wrote it
     * @param accessModes as Kubernetes calls them; empty: as the administrator says
     * @param storageClass empty: as the administrator says
     */
    public record Workspace(String size, List<String> accessModes, String storageClass) {
        /** Copies the list. */
        public Workspace {
            accessModes = List.copyOf(accessModes);
        }
    }
}
