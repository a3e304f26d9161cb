// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.pipeline.LoopVariable.ListItems;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import java.util.HashMap;
import java.util.Map;

/**
 * The names of the run-time values of one pipeline: {@code train-Output}, {@code seed}, {@code seeds-loop-item},
 * {@code condition-branches-1-oneof-2}. Two values may share a name; {@link Channels} makes names unique.
 */
final class ValueNames {
    private final NodeNames nodes;
    private final Map<OneOf, Integer> numbers = new HashMap<>();

    /**
     * Prepares the names.
     *
     * @param captures the outputs of the pipeline's groups, which number the one-ofs
     */
    ValueNames(NodeNames nodes, Captures captures) {
        this.nodes = nodes;
        captures.outputs().forEach((group, values) -> {
            int number = 0;
            for (Reference value : values) {
                if (value instanceof OneOf oneOf && oneOf.branches() == group) {
                    number++;
                    numbers.put(oneOf, number);
                }
            }
        });
    }

    /** The name of a value of the pipeline. */
    String of(Reference reference) {
        if (reference instanceof TaskOutput output) {
            return nodes.of(output.task()) + "-" + output.output().name();
        } else if (reference instanceof PipelineInput input) {
            return input.input().name();
        } else if (reference instanceof Collected collected) {
            return of(collected.element());
        } else if (reference instanceof LoopItem item) {
            return item.variable().items() instanceof ListItems items
                    ? of(items.list()) + "-loop-item"
                    : nodes.ofItem(item.variable());
        } else if (reference instanceof Field field) {
            return of(field.of()) + "-subvar-" + field.key();
        }
        var oneOf = (OneOf) reference;
        return nodes.of(oneOf.branches()) + "-oneof-" + requireNonNull(numbers.get(oneOf));
    }
}
