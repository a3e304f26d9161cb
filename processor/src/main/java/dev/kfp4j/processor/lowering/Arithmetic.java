// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.Tree;
import javax.lang.model.type.TypeKind;

/** Java's numeric operators for boxed values. A {@code Character} is a number, as in Java. */
final class Arithmetic {
    private Arithmetic() {}

    static boolean isNumeric(Object value) {
        return value instanceof Number || value instanceof Character;
    }

    static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long;
    }

    /** Unary numeric promotion: types smaller than {@code int} become {@code int}. */
    static Number promoted(Object value) {
        if (value instanceof Character character) {
            return (int) character;
        } else if (value instanceof Byte || value instanceof Short) {
            return ((Number) value).intValue();
        }
        return (Number) value;
    }

    static Number negated(Number number) {
        if (number instanceof Integer value) {
            return -value;
        } else if (number instanceof Long value) {
            return -value;
        } else if (number instanceof Float value) {
            return -value;
        }
        return -number.doubleValue();
    }

    /**
     * Applies an operator after binary numeric promotion. Shifts promote each side separately.
     *
     * @throws ArithmeticException if an integer is divided by zero
     */
    static Object binary(Tree.Kind operator, Object left, Object right) {
        Number a = promoted(left);
        Number b = promoted(right);
        switch (operator) {
            case LEFT_SHIFT, RIGHT_SHIFT, UNSIGNED_RIGHT_SHIFT -> {
                return a instanceof Integer x
                        ? shift(operator, x, b.longValue())
                        : shift(operator, a.longValue(), b.longValue());
            }
            default -> {}
        }
        if (a instanceof Double || b instanceof Double) {
            return decimal(operator, a.doubleValue(), b.doubleValue());
        } else if (a instanceof Float || b instanceof Float) {
            return single(operator, a.floatValue(), b.floatValue());
        } else if (a instanceof Long || b instanceof Long) {
            return whole(operator, a.longValue(), b.longValue());
        }
        Object result = whole(operator, a.longValue(), b.longValue());
        // The low 32 bits of the exact result are the int result. A quotient fits unless it is 2^31, which overflows
        // likewise.
        return result instanceof Long value ? (Object) value.intValue() : result;
    }

    private static Object shift(Tree.Kind operator, int value, long distance) {
        return switch (operator) {
            case LEFT_SHIFT -> value << distance;
            case RIGHT_SHIFT -> value >> distance;
            default -> value >>> distance;
        };
    }

    private static Object shift(Tree.Kind operator, long value, long distance) {
        return switch (operator) {
            case LEFT_SHIFT -> value << distance;
            case RIGHT_SHIFT -> value >> distance;
            default -> value >>> distance;
        };
    }

    private static Object whole(Tree.Kind operator, long a, long b) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case AND -> a & b;
            case OR -> a | b;
            case XOR -> a ^ b;
            default -> compared(operator, Long.compare(a, b));
        };
    }

    private static Object single(Tree.Kind operator, float a, float b) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            default -> decimal(operator, a, b);
        };
    }

    private static Object decimal(Tree.Kind operator, double a, double b) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case REMAINDER -> a % b;
            case EQUAL_TO -> a == b;
            case NOT_EQUAL_TO -> a != b;
            case LESS_THAN -> a < b;
            case LESS_THAN_EQUAL -> a <= b;
            case GREATER_THAN -> a > b;
            case GREATER_THAN_EQUAL -> a >= b;
            default -> throw new AssertionError(operator);
        };
    }

    private static Object compared(Tree.Kind operator, int order) {
        return switch (operator) {
            case EQUAL_TO -> order == 0;
            case NOT_EQUAL_TO -> order != 0;
            case LESS_THAN -> order < 0;
            case LESS_THAN_EQUAL -> order <= 0;
            case GREATER_THAN -> order > 0;
            case GREATER_THAN_EQUAL -> order >= 0;
            default -> throw new AssertionError(operator);
        };
    }

    /**
     * Converts to a primitive type, as an assignment or cast does; returns the value itself for any other type. A cast
     * from a floating-point number saturates, and one from long to int truncates, as the methods of Number do.
     */
    static Object converted(Object value, TypeKind target) {
        Number number = promoted(value);
        return switch (target) {
            case BYTE -> number.byteValue();
            case SHORT -> number.shortValue();
            case CHAR -> (char) number.intValue();
            case INT -> number.intValue();
            case LONG -> number.longValue();
            case FLOAT -> number.floatValue();
            case DOUBLE -> number.doubleValue();
            default -> value;
        };
    }
}
