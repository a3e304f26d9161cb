// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.RecordOf;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one waits for who waits for a value. */
final class Awaited {
    private Awaited() {}

    /** The nodes that make a value; none if not all of it comes from nodes. */
    static Set<Node> of(Value value) {
        if (value instanceof TaskOutput output) {
            return Set.of(output.task());
        } else if (value instanceof TaskResults results) {
            return Set.of(results.task());
        } else if (value instanceof TaskEnd end) {
            return Set.of(end.node());
        } else if (value instanceof OneOf oneOf) {
            return Set.of(oneOf.branches());
        } else if (value instanceof Collected collected) {
            return Set.of(collected.loop());
        }
        return value instanceof RecordOf fields ? of(fields) : Set.of();
    }

    private static Set<Node> of(RecordOf fields) {
        var nodes = new LinkedHashSet<Node>();
        for (Value field : fields.fields()) {
            Set<Node> made = of(field);
            if (made.isEmpty()) {
                return Set.of();
            }
            nodes.addAll(made);
        }
        return nodes;
    }
}
