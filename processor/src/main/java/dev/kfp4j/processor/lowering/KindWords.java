// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.pipeline.Value;

/** Names the kinds of values in messages. */
final class KindWords {
    private KindWords() {}

    static String of(Value value) {
        if (value instanceof Value.Known) {
            return "a constant";
        } else if (value instanceof Value.PipelineInput) {
            return "an input of the pipeline";
        } else if (value instanceof Value.LoopItem) {
            return "the item of a loop";
        } else if (value instanceof Value.Field) {
            return "a field of a value";
        } else if (value instanceof Value.Collected) {
            return "a list collected by a loop";
        } else if (value instanceof Value.OpenList) {
            return "a list that no loop fills";
        } else if (value instanceof Value.OneOf) {
            return "an output of one of several branches";
        } else if (value instanceof Value.Text) {
            return "a string built from run-time values";
        } else if (value instanceof Value.RecordOf) {
            return "a record";
        } else if (value instanceof Value.Decision) {
            return "a condition";
        } else if (value instanceof Value.TaskResults) {
            return "a record of results";
        } else if (value instanceof Value.TaskOutput) {
            return "the output of a task";
        } else if (value instanceof Value.RunConstant) {
            return "a value of the run";
        } else if (value instanceof Value.Opaque) {
            return "not known here";
        }
        return "not a value";
    }
}
