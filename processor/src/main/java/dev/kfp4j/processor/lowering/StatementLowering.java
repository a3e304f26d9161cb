// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Translates statements by their effects on the scope and the graph of the body. Unknown statements are refused. */
final class StatementLowering extends SimpleTreeVisitor<@Nullable Void, TreePath> {
    private static final Set<Tree.Kind> LEFT_BY_BREAK = EnumSet.of(
            Tree.Kind.SWITCH,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.DO_WHILE_LOOP);

    private final Body body;
    private final ExpressionLowering expressions;
    private final int loopsAround;

    StatementLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.loopsAround = body.loops().depth();
    }

    @Override
    protected @Nullable Void defaultAction(Tree tree, TreePath path) {
        RefusedConstructs.refuse(body, path);
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, TreePath path) {
        sequence(tree.getStatements(), path);
        return null;
    }

    /**
     * Translates statements one after the other, as a block.
     *
     * @param parent the node that contains them
     */
    void sequence(List<? extends StatementTree> statements, TreePath parent) {
        Scope<VariableElement> before = body.scope();
        for (int i = 0; i < statements.size(); i++) {
            if (body.exit().isPresent()) {
                behindTheEnd(statements.subList(i, statements.size()), parent);
                break;
            }
            statements.get(i).accept(this, TreePaths.child(parent, statements.get(i)));
        }
        body.scope(before.afterBlock(body.scope()));
    }

    /** The statements after an always true condition that returns. Java considers them reachable. */
    private void behindTheEnd(List<? extends StatementTree> statements, TreePath parent) {
        body.dead(() -> sequence(statements, parent));
        if (!body.isDead()) {
            TreePath first = TreePaths.child(parent, statements.get(0));
            body.warn(first, DecisionCode.DEAD_BRANCH, "the pipeline has already returned");
        }
    }

    @Override
    public @Nullable Void visitIf(IfTree tree, TreePath path) {
        expressions.decisions().lower(tree, path, this);
        return null;
    }

    @Override
    public @Nullable Void visitSwitch(SwitchTree tree, TreePath path) {
        expressions.switches().lower(tree, path, this);
        return null;
    }

    /** A {@code break} that ends a case does not get here: the translation of the case omits it. */
    @Override
    public @Nullable Void visitBreak(BreakTree tree, TreePath path) {
        if (tree.getLabel() == null && leavesSwitch(path)) {
            body.refuse(path, DecisionCode.BREAK_INSIDE_CASE);
        } else {
            RefusedConstructs.refuse(body, path);
        }
        return null;
    }

    private static boolean leavesSwitch(TreePath path) {
        for (Tree around : path) {
            if (LEFT_BY_BREAK.contains(around.getKind())) {
                return around instanceof SwitchTree;
            }
        }
        return false;
    }

    @Override
    public @Nullable Void visitYield(YieldTree tree, TreePath path) {
        exit(tree.getValue(), path);
        return null;
    }

    @Override
    public @Nullable Void visitEmptyStatement(EmptyStatementTree tree, TreePath path) {
        return null;
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, TreePath path) {
        expressions
                .loops()
                .forEach(
                        tree, path, () -> tree.getStatement().accept(this, TreePaths.child(path, tree.getStatement())));
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, TreePath path) {
        if (body.code().element(path) instanceof VariableElement variable) {
            ExpressionTree initializer = tree.getInitializer();
            Value value = initializer == null ? Value.UNASSIGNED : initial(TreePaths.child(path, initializer));
            body.unused().declared(variable, path, value);
            body.scope(body.scope().with(variable, expressions.converted(value, variable.asType())));
        }
        return null;
    }

    private Value initial(TreePath initializer) {
        TypeMirror type = body.code().type(initializer);
        return body.code().isClass(type, TaskChainLowering.LINK) || body.code().isClass(type, ImporterLowering.LINK)
                ? body.refuse(initializer, BodyCode.TASK_IN_VARIABLE)
                : expressions.lower(initializer);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
        TreePath expression = TreePaths.skipParentheses(TreePaths.child(path, tree.getExpression()));
        if (expression.getLeaf() instanceof AssignmentTree assignment) {
            assign(assignment, expression);
        } else {
            body.unused().dropped(expression, expressions.lower(expression));
        }
        return null;
    }

    private void assign(AssignmentTree tree, TreePath path) {
        TreePath target = TreePaths.skipParentheses(TreePaths.child(path, tree.getVariable()));
        if (!(body.code().element(target) instanceof VariableElement variable)
                || (variable.getKind() != ElementKind.LOCAL_VARIABLE && variable.getKind() != ElementKind.PARAMETER)) {
            body.refuse(target, BodyCode.BODY_OTHER, "an assignment to a field or array");
        } else if (variable.getKind() == ElementKind.PARAMETER) {
            body.refuse(target, BodyCode.PARAMETER_ASSIGNED, variable.getSimpleName());
        } else if (body.loops().isFromOutside(variable)) {
            body.refuseInLoop(target, variable);
        } else {
            Value value = initial(TreePaths.child(path, tree.getExpression()));
            body.scope(body.scope().with(variable, expressions.converted(value, variable.asType())));
        }
    }

    @Override
    public @Nullable Void visitTry(TryTree tree, TreePath path) {
        new ExitLowering(body, this).lower(tree, path);
        return null;
    }

    @Override
    public @Nullable Void visitReturn(ReturnTree tree, TreePath path) {
        if (body.loops().depth() > loopsAround) {
            body.refuse(path, LoopCode.LEAVING_LOOP, "\"return\"");
        } else {
            exit(tree.getExpression(), path);
        }
        return null;
    }

    /** Nothing behind it runs, so it ends its branch like a {@code return}. */
    @Override
    public @Nullable Void visitThrow(ThrowTree tree, TreePath path) {
        Value refused = RefusedConstructs.refuse(body, path);
        if (body.loops().depth() == loopsAround) {
            body.exit(Optional.of(new ReachedExit(refused, path)));
        }
        return null;
    }

    private void exit(@Nullable ExpressionTree expression, TreePath statement) {
        TreePath at =
                expression == null ? statement : TreePaths.skipParentheses(TreePaths.child(statement, expression));
        Value value = expression == null ? new Known(new Constant.Null()) : expressions.lower(at);
        body.exit(Optional.of(new ReachedExit(value, at)));
    }
}
