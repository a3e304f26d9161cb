// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import java.util.List;

/**
 * The nodes that run in one graph: a pipeline's body, or a group's.
 *
 * @param nodes in the order of the source, which has no meaning for the execution but gives the names their numbers
 */
public record Region(List<Node> nodes) {
    /** Copies the list. */
    public Region {
        nodes = List.copyOf(nodes);
    }
}
