// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.DecisionCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.Condition.Operator;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Group;
import dev.kfp4j.processor.pipeline.Node;
import dev.kfp4j.processor.pipeline.Task;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Decision;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Field;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.LoopItem;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Translates boolean expressions: Java's operators and {@code equals} on run-time values. */
final class ConditionLowering {
    private static final String ASK_A_COMPONENT = "let a component with a @Nullable input return a boolean";

    private final Body body;
    private final ExpressionLowering expressions;
    private final OperandLowering operands;

    ConditionLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
        this.operands = new OperandLowering(body);
    }

    /** The truth of an expression: a constant, a {@link Decision}, or a mistake. */
    Value lower(TreePath path) {
        return truth(expressions.lower(path), path);
    }

    /**
     * The truth of an expression that Java evaluates only if the operands before it do not decide.
     *
     * @param unconditional whether they are known not to decide
     */
    Value lowerLater(TreePath path, boolean unconditional) {
        int before = body.nodes().size();
        Value value = lower(path);
        List<Node> made = body.nodes().subList(before, body.nodes().size());
        if (unconditional || made.isEmpty()) {
            return value;
        }
        Node node = made.get(0);
        SourceRef place = node instanceof Task task ? task.place() : ((Group) node).place();
        String name = node instanceof Task task ? task.callee().name() : TreePaths.quote(path.getLeaf());
        return body.refuse(place, DecisionCode.CALL_IN_CONDITION, name);
    }

    private Value truth(Value value, TreePath path) {
        Value truth = TruthValues.of(value);
        if (truth instanceof Decision || truth instanceof Erroneous) {
            return operands.isPresent(value, path) ? truth : Value.ERRONEOUS;
        } else if (truth.equals(TruthValues.known(true)) || truth.equals(TruthValues.known(false))) {
            return truth;
        }
        String quoted = TreePaths.quote(path.getLeaf());
        return truth instanceof Known
                ? body.refuse(path, BodyCode.CONSTANT_FAILS, quoted, "it is null")
                : body.refuse(path, DecisionCode.NOT_COMPARABLE, quoted, KindWords.of(value));
    }

    /** {@code &&} and {@code ||}. The right operand counts only if the left one does not decide. */
    Value shortCircuit(BinaryTree tree, TreePath path) {
        boolean and = tree.getKind() == Tree.Kind.CONDITIONAL_AND;
        TreePath right = TreePaths.child(path, tree.getRightOperand());
        Value first = lower(TreePaths.child(path, tree.getLeftOperand()));
        if (TruthValues.isKnown(first, !and)) {
            body.dead(() -> lower(right));
            return first;
        }
        Value second = lowerLater(right, first instanceof Known);
        return and ? TruthValues.and(first, second) : TruthValues.or(first, second);
    }

    Value not(TreePath operand, Value value) {
        return TruthValues.not(truth(value, operand));
    }

    /** An operand of an operator. */
    record Side(TreePath path, Value value, TypeMirror type) {
        String quoted() {
            return TreePaths.quote(path.getLeaf());
        }
    }

    Side side(TreePath path, Value value) {
        return new Side(TreePaths.skipParentheses(path), value, body.code().type(path));
    }

    /**
     * An operator with at least one run-time operand; empty if its result is not boolean.
     *
     * @param at the whole expression
     */
    Optional<Value> operator(Tree.Kind kind, TreePath at, Side left, Side right) {
        boolean booleans = body.code().unboxed(left.type()) == TypeKind.BOOLEAN
                && body.code().unboxed(right.type()) == TypeKind.BOOLEAN;
        Optional<Operator> comparison = comparison(kind);
        if (comparison.isPresent()) {
            return Optional.of(compared(comparison.get(), at, left, right, booleans));
        }
        return booleans ? logical(kind, left, right) : Optional.empty();
    }

    private Optional<Value> logical(Tree.Kind kind, Side left, Side right) {
        Supplier<Value> first = () -> truth(left.value(), left.path());
        Supplier<Value> second = () -> truth(right.value(), right.path());
        return switch (kind) {
            case AND -> Optional.of(TruthValues.and(first.get(), second.get()));
            case OR -> Optional.of(TruthValues.or(first.get(), second.get()));
            case XOR -> Optional.of(TruthValues.not(TruthValues.same(first.get(), second.get())));
            default -> Optional.empty();
        };
    }

    private static Optional<Operator> comparison(Tree.Kind kind) {
        return switch (kind) {
            case EQUAL_TO -> Optional.of(Operator.EQUAL);
            case NOT_EQUAL_TO -> Optional.of(Operator.NOT_EQUAL);
            case LESS_THAN -> Optional.of(Operator.LESS);
            case LESS_THAN_EQUAL -> Optional.of(Operator.LESS_OR_EQUAL);
            case GREATER_THAN -> Optional.of(Operator.GREATER);
            case GREATER_THAN_EQUAL -> Optional.of(Operator.GREATER_OR_EQUAL);
            default -> Optional.empty();
        };
    }

    private Value compared(Operator operator, TreePath at, Side left, Side right, boolean booleans) {
        if (isNull(left) || isNull(right)) {
            return nullCheck(at, isNull(left) ? right : left);
        } else if (isEquality(operator) && isIdentity(left.type(), right.type())) {
            return identity(operator, at, left, right);
        } else if (booleans && (left.value() instanceof Decision || right.value() instanceof Decision)) {
            Value same = TruthValues.same(truth(left.value(), left.path()), truth(right.value(), right.path()));
            return operator == Operator.EQUAL ? same : TruthValues.not(same);
        }
        return operands.compare(operator, left, right);
    }

    private static boolean isNull(Side side) {
        return side.value() instanceof Known known && known.constant() instanceof Constant.Null;
    }

    /** A comparison with null. */
    Value nullCheck(TreePath at, Side side) {
        Value value = side.value();
        if (value instanceof Erroneous) {
            return value;
        } else if (value instanceof Reference reference
                && MissingValues.inputOf(reference).isPresent()) {
            String remedy = "give the input a default with @Default and compare with that, or " + ASK_A_COMPONENT;
            return body.refuse(at, DecisionCode.NULL_CHECK, side.quoted(), remedy);
        }
        boolean inside = value instanceof LoopItem || value instanceof Field;
        String remedy = inside ? ASK_A_COMPONENT : "remove the check: \"" + side.quoted() + "\" is never null";
        return body.refuse(at, DecisionCode.NULL_CHECK, side.quoted(), remedy);
    }

    private static boolean isEquality(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    }

    /** Equal boxed booleans and equal enum constants are identical; equal objects of other types need not be. */
    private boolean isIdentity(TypeMirror left, TypeMirror right) {
        boolean objects = !left.getKind().isPrimitive() && !right.getKind().isPrimitive();
        return objects && !isUnique(left) && !isUnique(right);
    }

    private boolean isUnique(TypeMirror type) {
        return body.code().unboxed(type) == TypeKind.BOOLEAN
                || (body.code().types().asElement(type) instanceof TypeElement element
                        && element.getKind() == ElementKind.ENUM);
    }

    private Value identity(Operator operator, TreePath at, Side left, Side right) {
        if (operands.of(left).isEmpty() || operands.of(right).isEmpty()) {
            return Value.ERRONEOUS;
        }
        String equals = (operator == Operator.EQUAL ? "" : "!") + left.quoted() + ".equals(" + right.quoted() + ")";
        return body.refuse(at, DecisionCode.IDENTITY, TreePaths.quote(at.getLeaf()), equals);
    }

    /** {@code left.equals(right)}. Java accepts operands of any types here. */
    Value equality(TreePath at, Side left, Side right) {
        if (left.value() instanceof Erroneous || right.value() instanceof Erroneous) {
            return Value.ERRONEOUS;
        } else if (left.value() instanceof Known first && right.value() instanceof Known second && !isNull(left)) {
            return TruthValues.known(first.equals(second));
        } else if (isNull(left) || isNull(right)) {
            return nullCheck(at, isNull(left) ? right : left);
        } else if (isBoolean(left) && isBoolean(right)) {
            return compared(Operator.EQUAL, at, left, right, true);
        }
        TypeMirror first = boxed(left.type());
        TypeMirror second = boxed(right.type());
        boolean numbers = isNumber(left.type()) && isNumber(right.type());
        if (numbers && !body.code().types().isSameType(first, second)) {
            return body.refuse(
                    at,
                    DecisionCode.DIFFERENT_TYPES,
                    left.quoted(),
                    "a" + article(first),
                    right.quoted(),
                    "a" + article(second));
        }
        return operands.compare(Operator.EQUAL, left, right);
    }

    private boolean isBoolean(Side side) {
        return body.code().unboxed(side.type()) == TypeKind.BOOLEAN;
    }

    private boolean isNumber(TypeMirror type) {
        return body.code().unboxed(type).isPrimitive() && body.code().unboxed(type) != TypeKind.BOOLEAN;
    }

    private TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? body.code()
                        .types()
                        .boxedClass(body.code().types().getPrimitiveType(type.getKind()))
                        .asType()
                : type;
    }

    private String article(TypeMirror type) {
        String name = body.code().types().asElement(type).getSimpleName().toString();
        return (name.startsWith("I") ? "n " : " ") + name;
    }
}
