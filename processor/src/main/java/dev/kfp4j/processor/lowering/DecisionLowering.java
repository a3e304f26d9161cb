// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Value;
import java.util.Optional;

/** Translates {@code if} with its {@code else if} branches, and {@code ? :}. */
final class DecisionLowering {
    private final Body body;
    private final ExpressionLowering expressions;
    private final ConditionLowering conditions;

    DecisionLowering(Body body, ExpressionLowering expressions, ConditionLowering conditions) {
        this.body = body;
        this.expressions = expressions;
        this.conditions = conditions;
    }

    /** A statement. A chain of {@code else if} is one decision. */
    void lower(IfTree tree, TreePath path, StatementLowering statements) {
        var branching = new Branching(body, path);
        IfTree current = tree;
        TreePath at = path;
        while (true) {
            branch(branching, current, at, statements);
            StatementTree otherwise = current.getElseStatement();
            if (otherwise == null) {
                break;
            }
            TreePath rest = TreePaths.child(at, otherwise);
            if (otherwise instanceof IfTree next && !branching.isDecided()) {
                current = next;
                at = rest;
                continue;
            }
            Runnable part = () -> otherwise.accept(statements, rest);
            if (!branching.otherwise(part)) {
                TreePath condition = condition(at, current);
                branching.dead(rest, () -> always(condition, true), false, part);
            }
            break;
        }
        branching.end(false);
    }

    private void branch(Branching branching, IfTree tree, TreePath path, StatementLowering statements) {
        TreePath condition = condition(path, tree);
        Value value = conditions.lowerLater(condition, branching.isFirst());
        TreePath then = TreePaths.child(path, tree.getThenStatement());
        Runnable part = () -> tree.getThenStatement().accept(statements, then);
        if (!branching.branch(value, part)) {
            branching.dead(then, () -> always(condition, false), false, part);
        }
    }

    private static TreePath condition(TreePath path, IfTree tree) {
        return TreePaths.skipParentheses(TreePaths.child(path, tree.getCondition()));
    }

    private static String always(TreePath condition, boolean value) {
        return "\"" + TreePaths.quote(condition.getLeaf()) + "\" is always " + value;
    }

    /**
     * An expression. A constant condition selects an arm at compile time; a warning about the other arm is needed only
     * if it contains calls.
     */
    Value lower(ConditionalExpressionTree tree, TreePath path) {
        TreePath condition = TreePaths.skipParentheses(TreePaths.child(path, tree.getCondition()));
        var branching = new Branching(body, path);
        Value value = conditions.lower(condition);
        TreePath first = TreePaths.skipParentheses(TreePaths.child(path, tree.getTrueExpression()));
        TreePath second = TreePaths.skipParentheses(TreePaths.child(path, tree.getFalseExpression()));
        Value result = body.valued(() -> {
            if (!branching.branch(value, () -> arm(first))) {
                branching.dead(first, () -> always(condition, false), true, () -> arm(first));
            }
            if (!branching.otherwise(() -> arm(second))) {
                branching.dead(second, () -> always(condition, true), true, () -> arm(second));
            }
            branching.end(false);
        });
        return expressions.converted(result, body.code().type(path));
    }

    private void arm(TreePath at) {
        Value value = expressions.lower(at);
        body.exit(Optional.of(new ReachedExit(value, at)));
    }
}
