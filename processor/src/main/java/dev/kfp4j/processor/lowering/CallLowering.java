// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Translates calls. Each kind of method has its strategy; other methods are refused. */
final class CallLowering {
    private final Body body;
    private final ExpressionLowering expressions;
    private final List<CallStrategy> strategies;

    /**
     * Knows calls of tasks, of records and of constant collections, and the others.
     *
     * @param others the strategies for the others
     */
    CallLowering(Body body, ExpressionLowering expressions, RecordLowering records, List<CallStrategy> others) {
        this.body = body;
        this.expressions = expressions;
        var tasks = new TaskLowering(body, expressions);
        this.strategies = new ArrayList<>(List.of(
                tasks,
                new TaskChainLowering(body, expressions, tasks),
                new ImporterLowering(body, expressions, tasks),
                new RunValueLowering(expressions),
                records,
                new VolumeLowering(body, expressions, tasks),
                new SettingObjectLowering(body, expressions),
                new CollectionLowering(body, expressions),
                new StreamLowering(body, expressions, records, tasks)));
        this.strategies.addAll(others);
    }

    Value lower(MethodInvocationTree call, TreePath path) {
        if (!(body.code().element(path) instanceof ExecutableElement method)) {
            return RefusedConstructs.refuse(body, path);
        }
        for (CallStrategy strategy : strategies) {
            Optional<Value> value = strategy.lower(call, method, path);
            if (value.isPresent()) {
                return value.get();
            }
        }
        return refuse(call, method, path);
    }

    private Value refuse(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        TreePath name = TreePaths.child(path, call.getMethodSelect());
        if (!method.getModifiers().contains(Modifier.STATIC)
                && call.getMethodSelect() instanceof MemberSelectTree select
                && !PlainMethods.isPrinting(method)) {
            Value value = expressions.lower(TreePaths.child(name, select.getExpression()));
            if (value instanceof Erroneous) {
                return value;
            }
            if (!(value instanceof Known)) {
                return body.refuse(
                        name, BodyCode.RUNTIME_METHOD, method.getSimpleName(), TreePaths.quote(select.getExpression()));
            }
        }
        String remedy = new PlainMethods(body).remedy(method);
        return body.refuse(name, BodyCode.NOT_A_COMPONENT, method.getSimpleName(), remedy);
    }
}
