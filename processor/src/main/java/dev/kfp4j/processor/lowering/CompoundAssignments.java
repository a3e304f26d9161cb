// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Text;
import javax.lang.model.element.VariableElement;

/**
 * Refuses {@code x += y} and {@code x++}, each by the rule that {@code x = x + y} would break as well, if there is one.
 */
final class CompoundAssignments {
    private final Body body;

    CompoundAssignments(Body body) {
        this.body = body;
    }

    /**
     * Reports one.
     *
     * @param form the construct in words
     * @param operator the operator of the plain expression, such as {@code +}
     * @param operand its right side as Java source
     */
    Value refuse(TreePath path, ExpressionTree target, String form, String operator, String operand) {
        TreePath at = TreePaths.skipParentheses(TreePaths.child(path, target));
        String name = TreePaths.quote(at.getLeaf());
        if (body.code().element(at) instanceof VariableElement variable) {
            Value value = body.scope().lookup(variable).orElse(Value.ERRONEOUS);
            if (body.loops().isFromOutside(variable)) {
                return body.refuseInLoop(at, variable);
            } else if (!(value instanceof Known || value instanceof Erroneous || isText(value, at))) {
                return body.refuse(path, BodyCode.RUNTIME_OPERATION, operator, name);
            }
        }
        String statement = name + " = " + name + " " + operator + " " + operand + ";";
        return body.refuse(path, BodyCode.ASSIGNMENT_FORM, form, "write the statement \"" + statement + "\"");
    }

    private boolean isText(Value value, TreePath at) {
        return value instanceof Text || body.code().isString(body.code().type(at));
    }
}
