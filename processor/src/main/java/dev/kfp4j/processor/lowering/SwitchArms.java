// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The arms of a {@code switch}, each with all its labels, including cases without statements of the old form. */
final class SwitchArms {
    private final Body body;

    SwitchArms(Body body) {
        this.body = body;
    }

    /**
     * One arm.
     *
     * @param path the case with the statements
     * @param labels its constants
     * @param otherwise whether it is also the default
     */
    record Arm(TreePath path, List<TreePath> labels, boolean otherwise) {
        CaseTree tree() {
            return (CaseTree) path.getLeaf();
        }
    }

    /** The arms in order; empty if a mistake was reported that makes all of them unusable. */
    Optional<List<Arm>> of(List<? extends CaseTree> cases, TreePath path) {
        var arms = new ArrayList<Arm>();
        var labels = new ArrayList<TreePath>();
        boolean otherwise = false;
        boolean sound = true;
        for (int i = 0; i < cases.size(); i++) {
            CaseTree each = cases.get(i);
            TreePath at = TreePaths.child(path, each);
            sound &= hasConstants(each, at);
            otherwise |= isDefault(each);
            for (ExpressionTree label : each.getExpressions()) {
                labels.add(TreePaths.child(at, label));
            }
            boolean last = i == cases.size() - 1;
            if (isEmptyOldForm(each) && !last) {
                continue;
            }
            arms.add(new Arm(at, labels, otherwise));
            if (!last && !endsItself(each)) {
                body.refuse(at, DecisionCode.FALL_THROUGH);
            }
            labels = new ArrayList<>();
            otherwise = false;
        }
        return sound ? Optional.of(arms) : Optional.empty();
    }

    private static boolean isDefault(CaseTree tree) {
        return tree.getExpressions().isEmpty();
    }

    /**
     * Java 17 has no tree that distinguishes a pattern from the default, but the compiler prints a case in the same
     * form.
     */
    private boolean hasConstants(CaseTree tree, TreePath at) {
        boolean isPattern = isDefault(tree) && !tree.toString().stripLeading().startsWith("default");
        boolean hasNull = tree.getExpressions().stream().anyMatch(label -> label.getKind() == Tree.Kind.NULL_LITERAL);
        if (isPattern || hasNull) {
            body.refuse(at, DecisionCode.BAD_LABEL, hasNull ? "\"case null\"" : "a pattern");
        }
        return !isPattern && !hasNull;
    }

    private static boolean isEmptyOldForm(CaseTree tree) {
        List<? extends StatementTree> statements = tree.getStatements();
        return tree.getCaseKind() == CaseTree.CaseKind.STATEMENT && statements != null && statements.isEmpty();
    }

    private static boolean endsItself(CaseTree tree) {
        List<? extends StatementTree> statements = tree.getStatements();
        return tree.getCaseKind() == CaseTree.CaseKind.RULE || statements == null || ends(statements);
    }

    private static boolean ends(List<? extends StatementTree> statements) {
        return !statements.isEmpty() && ends(statements.get(statements.size() - 1));
    }

    private static boolean ends(@Nullable StatementTree statement) {
        if (statement instanceof BlockTree block) {
            return ends(block.getStatements());
        } else if (statement instanceof IfTree decision) {
            return ends(decision.getThenStatement()) && ends(decision.getElseStatement());
        }
        return statement instanceof BreakTree
                || statement instanceof ReturnTree
                || statement instanceof YieldTree
                || statement instanceof ThrowTree;
    }
}
