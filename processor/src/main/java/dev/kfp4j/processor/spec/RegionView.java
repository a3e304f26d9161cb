// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.pipeline.Group;
import java.util.Optional;

/**
 * What one region can see.
 *
 * @param inputs the inputs of the component that the region is the graph of
 * @param depth how many groups are around the region
 * @param group the group that it is the body of; empty for the pipeline's own
 */
record RegionView(Channels inputs, int depth, Optional<Group> group) {
    /** What the body of a group in this region can see. */
    RegionView inside(Group inner, Channels handedIn) {
        return new RegionView(handedIn, depth + 1, Optional.of(inner));
    }

    /** Whether this is the body of that group. */
    boolean isBodyOf(Group candidate) {
        return group.filter(candidate::equals).isPresent();
    }
}
