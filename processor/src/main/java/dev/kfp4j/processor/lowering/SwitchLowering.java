// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.lowering.ConditionLowering.Side;
import dev.kfp4j.processor.pipeline.Condition.Operator;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Translates {@code switch}, old and new, as statement and as expression: a decision that compares with the labels. */
final class SwitchLowering {
    private final Body body;
    private final ExpressionLowering expressions;
    private final OperandLowering operands;
    private final SwitchArms arms;

    SwitchLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.operands = new OperandLowering(body);
        this.arms = new SwitchArms(body);
    }

    void lower(SwitchTree tree, TreePath path, StatementLowering statements) {
        TreePath selector = TreePaths.child(path, tree.getExpression());
        lower(selector, tree.getCases(), path, statements, false);
    }

    /** An expression. The compiler guarantees that one of its arms runs. */
    Value lower(SwitchExpressionTree tree, TreePath path, StatementLowering statements) {
        TreePath selector = TreePaths.child(path, tree.getExpression());
        Value value = body.valued(() -> lower(selector, tree.getCases(), path, statements, true));
        return expressions.converted(value, body.code().type(path));
    }

    private void lower(
            TreePath selectorPath,
            List<? extends CaseTree> cases,
            TreePath path,
            StatementLowering statements,
            boolean complete) {
        TreePath at = TreePaths.skipParentheses(selectorPath);
        Side selector = new Side(at, expressions.lower(at), body.code().type(at));
        Optional<List<SwitchArms.Arm>> read = arms.of(cases, path);
        if (read.isEmpty()) {
            return;
        }
        boolean usable =
                selector.value() instanceof Known || operands.of(selector).isPresent();
        var branching = new Branching(body, path);
        for (SwitchArms.Arm arm : read.get()) {
            Runnable part = () -> arm(arm.path(), arm.tree(), statements);
            if (!arm.otherwise() && !branching.branch(usable ? condition(selector, arm) : Value.ERRONEOUS, part)) {
                branching.dead(arm.path(), () -> known(selector), false, part);
            }
        }
        read.get().stream().filter(SwitchArms.Arm::otherwise).forEach(arm -> {
            Runnable part = () -> arm(arm.path(), arm.tree(), statements);
            if (!branching.otherwise(part)) {
                branching.dead(arm.path(), () -> known(selector), false, part);
            }
        });
        branching.end(complete);
    }

    private static String known(Side selector) {
        Constant constant = ((Known) selector.value()).constant();
        String value =
                constant instanceof Constant.EnumName name ? name.name() : String.valueOf(((Scalar) constant).value());
        return "\"" + selector.quoted() + "\" is always \"" + value + "\"";
    }

    private Value condition(Side selector, SwitchArms.Arm arm) {
        Value any = TruthValues.known(false);
        for (TreePath label : arm.labels()) {
            any = TruthValues.or(any, equal(selector, label));
        }
        return any;
    }

    private Value equal(Side selector, TreePath label) {
        Value value = label(selector, label);
        if (selector.value() instanceof Known known && value instanceof Known constant) {
            return TruthValues.known(normal(known.constant()).equals(normal(constant.constant())));
        }
        return value instanceof Erroneous
                ? value
                : operands.compare(Operator.EQUAL, selector, new Side(label, value, selector.type()));
    }

    /** All integers and characters as one type, because labels are compared by value. */
    private static Constant normal(Constant constant) {
        return constant instanceof Scalar scalar && Arithmetic.isNumeric(scalar.value())
                ? new Scalar(Arithmetic.promoted(scalar.value()).longValue())
                : constant;
    }

    /** The labels of an enum are simple names without a meaning elsewhere. */
    private Value label(Side selector, TreePath path) {
        Tree label = TreePaths.skipParentheses(path).getLeaf();
        boolean isEnum = body.code().types().asElement(selector.type()) instanceof TypeElement type
                && type.getKind() == ElementKind.ENUM;
        if (isEnum && body.code().types().asElement(selector.type()) instanceof TypeElement type) {
            String name = label instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : ((IdentifierTree) label).getName().toString();
            return new Known(new Constant.EnumName(type.getQualifiedName().toString(), name));
        }
        return expressions.lower(path);
    }

    private void arm(TreePath path, CaseTree tree, StatementLowering statements) {
        List<? extends StatementTree> old = tree.getStatements();
        if (tree.getCaseKind() == CaseTree.CaseKind.STATEMENT && old != null) {
            sequence(old, path, statements);
            return;
        }
        Tree only = tree.getBody();
        if (only instanceof ExpressionTree) {
            TreePath at = TreePaths.skipParentheses(TreePaths.child(path, only));
            body.exit(Optional.of(new ReachedExit(expressions.lower(at), at)));
        } else if (only instanceof BlockTree block) {
            sequence(block.getStatements(), TreePaths.child(path, block), statements);
        } else if (only instanceof StatementTree statement) {
            statement.accept(statements, TreePaths.child(path, statement));
        }
    }

    /** The statements of an arm without the {@code break} that ends them. */
    private static void sequence(List<? extends StatementTree> all, TreePath path, StatementLowering statements) {
        int last = all.size() - 1;
        if (last >= 0 && all.get(last) instanceof BreakTree end && end.getLabel() == null) {
            statements.sequence(all.subList(0, last), path);
        } else if (last >= 0 && all.get(last) instanceof BlockTree block) {
            statements.sequence(all.subList(0, last), path);
            sequence(block.getStatements(), TreePaths.child(path, block), statements);
        } else {
            statements.sequence(all, path);
        }
    }
}
