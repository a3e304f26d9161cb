// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.RunValue;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.AwaitedStatus;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** The methods of the pipeline language with one value: properties of the run, a final status, a pinned constant. */
final class RunValueLowering implements CallStrategy {
    private static final Map<String, RunValue> VALUES = Map.of(
            "runName", RunValue.RUN_NAME,
            "runResourceName", RunValue.RUN_RESOURCE_NAME,
            "runId", RunValue.RUN_ID,
            "runCreateTime", RunValue.RUN_CREATE_TIME,
            "runScheduleTime", RunValue.RUN_SCHEDULE_TIME,
            "taskName", RunValue.TASK_NAME,
            "taskId", RunValue.TASK_ID,
            "workspacePath", RunValue.WORKSPACE_PATH);

    private final ExpressionLowering expressions;

    RunValueLowering(ExpressionLowering expressions) {
        this.expressions = expressions;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!AttributedCode.ownerName(method).equals(TaskChainLowering.BEGIN)) {
            return Optional.empty();
        }
        String name = method.getSimpleName().toString();
        if (name.equals("finalStatus")) {
            return Optional.of(new AwaitedStatus());
        } else if (name.equals("pinned")) {
            return Optional.of(pinned(
                    expressions.lower(TreePaths.child(path, call.getArguments().get(0)))));
        }
        return Optional.ofNullable(VALUES.get(name)).map(RunConstant::new);
    }

    private static Value pinned(Value value) {
        return value instanceof Known known ? known.asPinned() : value;
    }
}
