// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.LoopCode;
import dev.kfp4j.processor.pipeline.Scope;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Opaque;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** Translates statements, by what they do to the body's scope and graph. What it does not know it refuses. */
final class StatementLowering extends SimpleTreeVisitor<@Nullable Void, TreePath> {
    private final Body body;
    private final ExpressionLowering expressions;
    private final int loopsAround;
    private @Nullable TreePath result;
    private Value resultValue = Value.ERRONEOUS;

    StatementLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.loopsAround = body.loops().depth();
    }

    /** What the body returns; null if it returns nothing. */
    @Nullable
    TreePath result() {
        return result;
    }

    /** The value of what the body returns. */
    Value resultValue() {
        return resultValue;
    }

    @Override
    protected @Nullable Void defaultAction(Tree tree, TreePath path) {
        Constructs.refuse(body, path);
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, TreePath path) {
        Scope<VariableElement> before = body.scope();
        for (StatementTree statement : tree.getStatements()) {
            statement.accept(this, Body.child(path, statement));
        }
        body.scope(before.afterBlock(body.scope()));
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
                .forEach(tree, path, () -> tree.getStatement().accept(this, Body.child(path, tree.getStatement())));
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, TreePath path) {
        if (body.element(path) instanceof VariableElement variable) {
            ExpressionTree initializer = tree.getInitializer();
            Value value =
                    initializer == null ? new Opaque("it has no value yet") : initial(Body.child(path, initializer));
            body.scope(body.scope().with(variable, expressions.converted(value, variable.asType())));
        }
        return null;
    }

    private Value initial(TreePath initializer) {
        return body.isClass(body.type(initializer), TaskChainLowering.LINK)
                ? body.refuse(initializer, BodyCode.TASK_IN_VARIABLE)
                : expressions.lower(initializer);
    }

    @Override
    public @Nullable Void visitExpressionStatement(ExpressionStatementTree tree, TreePath path) {
        TreePath expression = Body.skipParentheses(Body.child(path, tree.getExpression()));
        if (expression.getLeaf() instanceof AssignmentTree assignment) {
            assign(assignment, expression);
        } else {
            expressions.lower(expression);
        }
        return null;
    }

    private void assign(AssignmentTree tree, TreePath path) {
        TreePath target = Body.skipParentheses(Body.child(path, tree.getVariable()));
        if (!(body.element(target) instanceof VariableElement variable)
                || (variable.getKind() != ElementKind.LOCAL_VARIABLE && variable.getKind() != ElementKind.PARAMETER)) {
            body.refuse(target, BodyCode.BODY_OTHER, "an assignment to a field or array");
        } else if (variable.getKind() == ElementKind.PARAMETER) {
            body.refuse(target, BodyCode.PARAMETER_ASSIGNED, variable.getSimpleName());
        } else if (body.loops().isFromOutside(variable)) {
            body.refuse(target, LoopCode.ASSIGNED_IN_LOOP, variable.getSimpleName());
        } else {
            Value value = initial(Body.child(path, tree.getExpression()));
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
        ExpressionTree expression = tree.getExpression();
        if (body.loops().depth() > loopsAround) {
            body.refuse(path, LoopCode.LEAVING_LOOP, "\"return\"");
        } else if (expression != null) {
            result = Body.skipParentheses(Body.child(path, expression));
            resultValue = expressions.lower(result);
        }
        return null;
    }
}
