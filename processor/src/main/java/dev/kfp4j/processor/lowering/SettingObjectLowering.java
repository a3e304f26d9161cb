// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Built;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** {@code Toleration.exists("gpu").effect(NO_SCHEDULE)}: the objects of settings, which chains of calls build. */
final class SettingObjectLowering implements CallStrategy {
    private static final String PACKAGE = "dev.kfp4j.dsl.kubernetes";

    private final Body body;
    private final ExpressionLowering expressions;

    SettingObjectLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!body.code().elements().getPackageOf(method).getQualifiedName().contentEquals(PACKAGE)) {
            return Optional.empty();
        }
        var steps = new ArrayList<Built.Step>();
        boolean sound = true;
        if (!method.getModifiers().contains(Modifier.STATIC)
                && call.getMethodSelect() instanceof MemberSelectTree select) {
            Value receiver = expressions.lower(TreePaths.child(TreePaths.child(path, select), select.getExpression()));
            if (receiver instanceof Built built) {
                steps.addAll(built.steps());
            } else if (receiver instanceof Erroneous) {
                sound = false;
            } else {
                return Optional.empty();
            }
        }
        List<Value> arguments = new ArrayList<>();
        for (ExpressionTree argument : call.getArguments()) {
            Value value = expressions.lower(path, argument);
            sound &= !(value instanceof Erroneous);
            arguments.add(value);
        }
        steps.add(new Built.Step(method.getSimpleName().toString(), arguments));
        return Optional.of(sound ? new Built(AttributedCode.ownerName(method), steps) : Value.ERRONEOUS);
    }
}
