// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Decision;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.FinalStatus;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskEnd;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the nodes that produce values. */
public final class Producers {
    private final Set<Node> found = new LinkedHashSet<>();

    private Producers() {}

    /** The direct producers of a value; empty for a constant and for an input from outside. */
    public static Set<Node> of(Value value) {
        var producers = new Producers();
        producers.add(value);
        return producers.found;
    }

    private void add(Value value) {
        if (value instanceof Reference reference) {
            addReference(reference);
        } else if (value instanceof FinalStatus status) {
            found.add(status.node());
        } else if (value instanceof Argument argument) {
            argument.references().forEach(this::add);
        } else if (value instanceof TaskResults results) {
            found.add(results.task());
        } else if (value instanceof TaskEnd end) {
            found.add(end.node());
        } else if (value instanceof Decision decision) {
            decision.condition().references().forEach(this::add);
        } else if (value instanceof Value.OpenList list) {
            list.element().ifPresent(this::add);
        } else if (value instanceof Value.RecordOf fields) {
            fields.fields().forEach(this::add);
        }
    }

    private void addReference(Reference reference) {
        if (reference instanceof TaskOutput output) {
            found.add(output.task());
        } else if (reference instanceof Collected collected) {
            found.add(collected.loop());
        } else if (reference instanceof OneOf oneOf) {
            found.add(oneOf.branches());
        } else if (reference instanceof Field field) {
            add(field.of());
        }
    }
}
