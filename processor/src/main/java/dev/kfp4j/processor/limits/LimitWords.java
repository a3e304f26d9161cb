// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.limits;

import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;

/** Names run-time values in messages. */
final class LimitWords {
    private LimitWords() {}

    static String of(Reference reference) {
        if (reference instanceof TaskOutput output) {
            String task = output.task().callee().name();
            return output.output().javaName().isEmpty()
                    ? "\"" + task + "\""
                    : "\"" + output.output().javaName() + "\" of \"" + task + "\"";
        } else if (reference instanceof PipelineInput input) {
            return "\"" + input.input().javaName() + "\"";
        } else if (reference instanceof Collected collected) {
            return of(collected.element());
        } else if (reference instanceof OneOf oneOf) {
            return of(oneOf.alternatives().get(0));
        } else if (reference instanceof Field field) {
            return "\"" + field.key() + "\"";
        }
        return reference instanceof LoopItem ? "the item of the loop" : "a value";
    }
}
