// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.OutOfReach;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Translates expressions to values. Calls of components add tasks. Unknown expressions are refused. */
final class ExpressionLowering extends SimpleTreeVisitor<Value, TreePath> {
    private final Body body;
    private final TextLowering texts;
    private final RecordLowering records;
    private final CallLowering calls;
    private final VariableLowering variables;
    private final ConditionLowering conditions;
    private final DecisionLowering decisions;
    private final SwitchLowering switches;
    private final StatementLowering statements;
    private final CollectLowering lists;
    private final LoopLowering loops;

    ExpressionLowering(Body body) {
        this.body = body;
        this.texts = new TextLowering(body, this);
        var fields = new FieldLowering(body, this);
        this.records = new RecordLowering(body, this, fields);
        this.variables = new VariableLowering(body, this);
        this.conditions = new ConditionLowering(body, this);
        this.decisions = new DecisionLowering(body, this, conditions);
        this.switches = new SwitchLowering(body, this);
        this.statements = new StatementLowering(body, this);
        this.lists = new CollectLowering(body, this);
        var items = new LoopHeadLowering(body, this);
        this.loops = new LoopLowering(body, items, lists);
        this.calls = new CallLowering(
                body, this, records, List.of(texts, fields, items, lists, new EqualsLowering(this, conditions)));
    }

    LoopLowering loops() {
        return loops;
    }

    /** The value of an expression. */
    Value lower(TreePath path) {
        Value value = path.getLeaf().accept(this, path);
        return value instanceof OutOfReach hidden ? body.refuse(path, hidden) : value;
    }

    /** Translates the statements of the same body. */
    StatementLowering statements() {
        return statements;
    }

    DecisionLowering decisions() {
        return decisions;
    }

    SwitchLowering switches() {
        return switches;
    }

    /** The value of a child of a node. */
    Value lower(TreePath parent, Tree child) {
        return lower(TreePaths.child(parent, child));
    }

    @Override
    protected Value defaultAction(Tree tree, TreePath path) {
        return RefusedConstructs.refuse(body, path);
    }

    @Override
    public Value visitParenthesized(ParenthesizedTree tree, TreePath path) {
        return lower(path, tree.getExpression());
    }

    @Override
    public Value visitLiteral(LiteralTree tree, TreePath path) {
        Object value = tree.getValue();
        return new Known(value == null ? new Constant.Null() : new Scalar(value));
    }

    @Override
    public Value visitIdentifier(IdentifierTree tree, TreePath path) {
        return variables.read(path);
    }

    @Override
    public Value visitMemberSelect(MemberSelectTree tree, TreePath path) {
        return variables.read(path);
    }

    @Override
    public Value visitMethodInvocation(MethodInvocationTree tree, TreePath path) {
        return calls.lower(tree, path);
    }

    @Override
    public Value visitNewClass(NewClassTree tree, TreePath path) {
        return lists.create(tree, path).orElseGet(() -> records.create(tree, path));
    }

    @Override
    public Value visitUnary(UnaryTree tree, TreePath path) {
        switch (tree.getKind()) {
            case UNARY_PLUS, UNARY_MINUS, BITWISE_COMPLEMENT, LOGICAL_COMPLEMENT -> {
                TreePath operand = TreePaths.child(path, tree.getExpression());
                Value value = lower(operand);
                if (value instanceof Known known) {
                    return fold(path, ConstantFolder.unary(tree.getKind(), known.constant()));
                } else if (tree.getKind() == Tree.Kind.LOGICAL_COMPLEMENT) {
                    return conditions.not(TreePaths.skipParentheses(operand), value);
                }
                return needsValue(path, symbol(tree.getKind()), operand, value);
            }
            default -> {
                String operator = tree.getKind().name().endsWith("INCREMENT") ? "+" : "-";
                return new CompoundAssignments(body)
                        .refuse(path, tree.getExpression(), "\"" + operator + operator + "\"", operator, "1");
            }
        }
    }

    @Override
    public Value visitCompoundAssignment(CompoundAssignmentTree tree, TreePath path) {
        String operator = symbol(Tree.Kind.valueOf(tree.getKind().name().replace("_ASSIGNMENT", "")));
        String quoted = TreePaths.quote(tree.getExpression());
        String operand = tree.getExpression() instanceof BinaryTree ? "(" + quoted + ")" : quoted;
        return new CompoundAssignments(body)
                .refuse(path, tree.getVariable(), "\"" + operator + "=\"", operator, operand);
    }

    @Override
    public Value visitAssignment(AssignmentTree tree, TreePath path) {
        return body.refuse(
                path,
                BodyCode.ASSIGNMENT_FORM,
                "an assignment inside another expression",
                "write the statement \"" + TreePaths.quote(tree) + ";\" before this one");
    }

    @Override
    public Value visitBinary(BinaryTree tree, TreePath path) {
        if (tree.getKind() == Tree.Kind.PLUS && body.code().isString(body.code().type(path))) {
            return texts.concatenation(tree, path);
        }
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
            return conditions.shortCircuit(tree, path);
        }
        TreePath left = TreePaths.child(path, tree.getLeftOperand());
        TreePath right = TreePaths.child(path, tree.getRightOperand());
        Value first = lower(left);
        Value second = lower(right);
        if (first instanceof Known a && second instanceof Known b) {
            return folded(tree, path, a, b);
        }
        if (first instanceof Erroneous || second instanceof Erroneous) {
            return Value.ERRONEOUS;
        }
        boolean leftIsUnknown = !(first instanceof Known);
        return conditions
                .operator(tree.getKind(), path, conditions.side(left, first), conditions.side(right, second))
                .orElseGet(() -> needsValue(
                        path, symbol(tree.getKind()), leftIsUnknown ? left : right, leftIsUnknown ? first : second));
    }

    private Value folded(BinaryTree tree, TreePath path, Known left, Known right) {
        try {
            return fold(path, ConstantFolder.binary(tree.getKind(), left.constant(), right.constant()));
        } catch (ArithmeticException e) {
            return body.isDead()
                    ? Value.ERRONEOUS
                    : body.refuse(path, BodyCode.CONSTANT_FAILS, TreePaths.quote(tree), "division by zero");
        }
    }

    @Override
    public Value visitConditionalExpression(ConditionalExpressionTree tree, TreePath path) {
        return decisions.lower(tree, path);
    }

    @Override
    public Value visitSwitchExpression(SwitchExpressionTree tree, TreePath path) {
        return switches.lower(tree, path, statements);
    }

    @Override
    public Value visitTypeCast(TypeCastTree tree, TreePath path) {
        TreePath operand = TreePaths.child(path, tree.getExpression());
        Value value = lower(operand);
        TypeMirror target = body.code().type(path);
        if (value instanceof Known || value instanceof Erroneous) {
            return converted(value, target);
        }
        if (body.code().keepsValue(body.code().type(operand), target)) {
            return value;
        }
        return needsValue(path, "(" + target + ")", operand, value);
    }

    /** Converts a constant to the type of a variable. Other values stay as they are. */
    Value converted(Value value, TypeMirror target) {
        TypeKind kind = body.code().unboxed(target);
        return value instanceof Known known && kind.isPrimitive()
                ? new Known(ConstantFolder.converted(known.constant(), kind), known.pinned())
                : value;
    }

    private Value fold(TreePath path, Optional<Constant> result) {
        return result.<Value>map(Known::new)
                .orElseGet(() -> body.refuse(
                        path,
                        BodyCode.CONSTANT_FAILS,
                        TreePaths.quote(path.getLeaf()),
                        "the operator is not known for these constants"));
    }

    private Value needsValue(TreePath at, String operator, TreePath operand, Value value) {
        return value instanceof Erroneous
                ? value
                : body.refuse(at, BodyCode.RUNTIME_OPERATION, operator, TreePaths.quote(operand.getLeaf()));
    }

    private static String symbol(Tree.Kind kind) {
        return switch (kind) {
            case UNARY_PLUS, PLUS -> "+";
            case UNARY_MINUS, MINUS -> "-";
            case LOGICAL_COMPLEMENT -> "!";
            case BITWISE_COMPLEMENT -> "~";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
            case REMAINDER -> "%";
            case EQUAL_TO -> "==";
            case NOT_EQUAL_TO -> "!=";
            case LESS_THAN -> "<";
            case LESS_THAN_EQUAL -> "<=";
            case GREATER_THAN -> ">";
            case GREATER_THAN_EQUAL -> ">=";
            case CONDITIONAL_AND -> "&&";
            case CONDITIONAL_OR -> "||";
            case AND -> "&";
            case OR -> "|";
            case XOR -> "^";
            case LEFT_SHIFT -> "<<";
            case RIGHT_SHIFT -> ">>";
            case UNSIGNED_RIGHT_SHIFT -> ">>>";
            default -> kind.name();
        };
    }
}
