// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.ir;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names under which run-time values enter or leave one component: {@code pipelinechannel--train-Output} for a
 * task's output, {@code pipelinechannel--seed} for a pipeline's input.
 *
 * @param names by value, in the order of their first use
 */
record Channels(Map<Reference, String> names) {
    private static final String PREFIX = "pipelinechannel--";

    /**
     * Names values.
     *
     * @param references the values
     * @param nodes the names of the tasks that make them
     * @param taken the names that the component uses itself
     */
    static Channels of(Iterable<Reference> references, NodeNames nodes, Iterable<String> taken) {
        var table = new NameTable();
        table.reserve(taken);
        var names = new LinkedHashMap<Reference, String>();
        for (Reference reference : references) {
            names.put(reference, table.unique(PREFIX + stem(reference, nodes)));
        }
        return new Channels(names);
    }

    /** These, and one more. */
    Channels and(Reference reference, NodeNames nodes) {
        var more = new LinkedHashMap<>(names);
        var table = new NameTable();
        table.reserve(names.values());
        more.put(reference, table.unique(PREFIX + stem(reference, nodes)));
        return new Channels(more);
    }

    private static String stem(Reference reference, NodeNames nodes) {
        if (reference instanceof TaskOutput output) {
            return nodes.of(output.task()) + "-" + output.output().name();
        } else if (reference instanceof PipelineInput input) {
            return input.input().name();
        } else if (reference instanceof Collected collected) {
            return stem(collected.element(), nodes);
        } else if (reference instanceof LoopItem item) {
            return item.variable().items() instanceof ListItems items
                    ? stem(items.list(), nodes) + "-loop-item"
                    : nodes.ofItem(item.variable());
        } else if (reference instanceof Field field) {
            return stem(field.of(), nodes) + "-subvar-" + field.key();
        } else if (reference instanceof OneOf oneOf) {
            return nodes.of(oneOf.branches()) + "-oneof";
        }
        throw new AssertionError(reference);
    }

    /** The name of a value that is one of these. */
    String of(Reference reference) {
        return requireNonNull(names.get(reference), () -> "no channel for " + reference);
    }
}
