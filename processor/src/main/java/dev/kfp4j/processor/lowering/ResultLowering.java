// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Collected;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.OneOf;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.TaskOutput;
import dev.kfp4j.processor.pipeline.Value.TaskResults;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Connects a pipeline's outputs with the result of its body. Outputs of KFP always come from tasks. */
final class ResultLowering {
    private final Body body;

    ResultLowering(Body body) {
        this.body = body;
    }

    /** The sources of the outputs; incomplete if a mistake was reported. */
    Map<Output, Reference> lower(List<Output> outputs, Value value, TreePath at) {
        var results = new LinkedHashMap<Output, Reference>();
        if (value instanceof Erroneous) {
            return results;
        }
        if (outputs.size() == 1 && outputs.get(0).javaName().isEmpty()) {
            connect(outputs.get(0), value, at, results);
        } else if (value instanceof TaskResults task) {
            connectAll(outputs, task, results);
        } else if (value instanceof Value.RecordOf fields) {
            for (int i = 0; i < outputs.size(); i++) {
                TreePath field = at.getLeaf() instanceof NewClassTree created
                        ? TreePaths.child(at, created.getArguments().get(i))
                        : at;
                connect(outputs.get(i), fields.fields().get(i), field, results);
            }
        } else {
            body.refuse(at, BodyCode.RESULT_NOT_FROM_TASK, KindWords.of(value));
        }
        return results;
    }

    private void connect(Output output, Value value, TreePath at, Map<Output, Reference> results) {
        if (value instanceof Reference from && isOutput(from)) {
            results.put(output, from);
        } else if (value instanceof OutOfReach hidden) {
            body.refuse(at, hidden);
        } else if (!(value instanceof Erroneous)) {
            body.refuse(at, BodyCode.RESULT_NOT_FROM_TASK, KindWords.of(value));
        }
    }

    private static boolean isOutput(Reference value) {
        return value instanceof TaskOutput || value instanceof Collected || value instanceof OneOf;
    }

    /** The pipeline returns the result record of a task, so the outputs have the same accessors. */
    private static void connectAll(List<Output> outputs, TaskResults from, Map<Output, Reference> results) {
        for (Output output : outputs) {
            for (Output made : from.task().callee().outputs()) {
                if (made.javaName().equals(output.javaName())) {
                    results.put(output, new TaskOutput(from.task(), made));
                }
            }
        }
    }
}
