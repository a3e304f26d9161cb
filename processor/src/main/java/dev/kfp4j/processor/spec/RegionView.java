// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.pipeline.Group;
import java.util.Optional;

/**
 * The surroundings of one region.
 *
 * @param inputs the inputs of the component that has the region as its graph
 * @param depth the number of groups around the region
 * @param group the group with this region as its body; empty for the region of the pipeline
 */
record RegionView(Channels inputs, int depth, Optional<Group> group) {
    /** The view of the body of a group in this region. */
    RegionView inside(Group inner, Channels entering) {
        return new RegionView(entering, depth + 1, Optional.of(inner));
    }

    /** Whether this is the body of that group. */
    boolean isBodyOf(Group candidate) {
        return group.filter(candidate::equals).isPresent();
    }
}
