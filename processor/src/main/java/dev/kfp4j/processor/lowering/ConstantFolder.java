// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.Tree;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** Computes with constants as Java does, including promotion, overflow and division. */
final class ConstantFolder {
    private ConstantFolder() {}

    /**
     * Applies a unary operator; empty if there is no such operator for the value.
     *
     * @param operator {@code UNARY_MINUS}, {@code LOGICAL_COMPLEMENT} and so on
     */
    static Optional<Constant> unary(Tree.Kind operator, Constant operand) {
        if (!(operand instanceof Scalar scalar)) {
            return Optional.empty();
        }
        if (scalar.value() instanceof Boolean flag) {
            return operator == Tree.Kind.LOGICAL_COMPLEMENT ? Optional.of(new Scalar(!flag)) : Optional.empty();
        }
        if (!Arithmetic.isNumeric(scalar.value())) {
            return Optional.empty();
        }
        Number number = Arithmetic.promoted(scalar.value());
        return switch (operator) {
            case UNARY_PLUS -> Optional.of(new Scalar(number));
            case UNARY_MINUS -> Optional.of(new Scalar(Arithmetic.negated(number)));
            case BITWISE_COMPLEMENT ->
                Arithmetic.isWhole(number)
                        ? Optional.of(new Scalar(Arithmetic.binary(Tree.Kind.XOR, number, -1)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Applies a binary operator other than text concatenation; empty if there is no such operator for the values.
     *
     * @throws ArithmeticException if an integer is divided by zero
     */
    static Optional<Constant> binary(Tree.Kind operator, Constant left, Constant right) {
        if (!(left instanceof Scalar first && right instanceof Scalar second)) {
            return equality(operator, left, right);
        }
        Object a = first.value();
        Object b = second.value();
        if (a instanceof Boolean x && b instanceof Boolean y) {
            return logical(operator, x, y).map(Scalar::new);
        }
        if (Arithmetic.isNumeric(a) && Arithmetic.isNumeric(b)) {
            return Optional.of(new Scalar(Arithmetic.binary(operator, a, b)));
        }
        return Optional.empty();
    }

    /** Equal enum constants are identical. Equal texts may or may not be, so they are left out. */
    private static Optional<Constant> equality(Tree.Kind operator, Constant left, Constant right) {
        if (!(left instanceof Constant.EnumName && right instanceof Constant.EnumName)) {
            return Optional.empty();
        }
        return switch (operator) {
            case EQUAL_TO -> Optional.of(new Scalar(left.equals(right)));
            case NOT_EQUAL_TO -> Optional.of(new Scalar(!left.equals(right)));
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> logical(Tree.Kind operator, boolean a, boolean b) {
        return switch (operator) {
            case CONDITIONAL_AND, AND -> Optional.of(a && b);
            case CONDITIONAL_OR, OR -> Optional.of(a || b);
            case XOR, NOT_EQUAL_TO -> Optional.of(a != b);
            case EQUAL_TO -> Optional.of(a == b);
            default -> Optional.empty();
        };
    }

    /** The constant after conversion to a primitive type. A constant without such a conversion is returned as it is. */
    static Constant converted(Constant constant, TypeKind target) {
        if (!(constant instanceof Scalar scalar) || !Arithmetic.isNumeric(scalar.value())) {
            return constant;
        }
        return new Scalar(Arithmetic.converted(scalar.value(), target));
    }
}
