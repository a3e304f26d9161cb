// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.lowering.ConditionLowering.Side;
import dev.kfp4j.processor.pipeline.Value;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** {@code a.equals(b)}, {@code Objects.equals(a, b)}, and comparisons with null. */
final class EqualsLowering implements CallStrategy {
    private final ExpressionLowering expressions;
    private final ConditionLowering conditions;

    EqualsLowering(ExpressionLowering expressions, ConditionLowering conditions) {
        this.expressions = expressions;
        this.conditions = conditions;
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        String name = method.getSimpleName().toString();
        boolean instance = !method.getModifiers().contains(Modifier.STATIC);
        int arguments = method.getParameters().size();
        if (instance
                && name.equals("equals")
                && arguments == 1
                && call.getMethodSelect() instanceof MemberSelectTree select) {
            Side receiver = side(TreePaths.child(TreePaths.child(path, select), select.getExpression()));
            return Optional.of(conditions.equality(path, receiver, argument(call, 0, path)));
        } else if (instance || !AttributedCode.ownerName(method).equals("java.util.Objects")) {
            return Optional.empty();
        }
        return switch (name) {
            case "equals" -> Optional.of(conditions.equality(path, argument(call, 0, path), argument(call, 1, path)));
            case "isNull", "nonNull" -> Optional.of(conditions.nullCheck(path, argument(call, 0, path)));
            default -> Optional.empty();
        };
    }

    private Side argument(MethodInvocationTree call, int index, TreePath path) {
        return side(TreePaths.child(path, call.getArguments().get(index)));
    }

    private Side side(TreePath path) {
        return conditions.side(path, expressions.lower(path));
    }
}
