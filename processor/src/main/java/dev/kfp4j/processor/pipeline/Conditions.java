// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.pipeline.Condition.And;
import dev.kfp4j.processor.pipeline.Condition.Comparison;
import dev.kfp4j.processor.pipeline.Condition.Literal;
import dev.kfp4j.processor.pipeline.Condition.Not;
import dev.kfp4j.processor.pipeline.Condition.Operand;
import dev.kfp4j.processor.pipeline.Condition.Operator;
import dev.kfp4j.processor.pipeline.Condition.Or;
import java.util.ArrayList;
import java.util.List;

/** Builds conditions in the shortest form: without needless negations, and without nesting of the same operator. */
public final class Conditions {
    private Conditions() {}

    /** A comparison with a constant on its right side. */
    public static Condition comparison(Operand left, Operator operator, Operand right) {
        return left instanceof Literal
                ? new Comparison(right, flipped(operator), left)
                : new Comparison(left, operator, right);
    }

    /** The condition that a boolean value is true. */
    public static Condition holds(Value.Reference reference) {
        return new Comparison(new Condition.Variable(reference), Operator.EQUAL, new Literal(true));
    }

    /**
     * The negation. An equality becomes an inequality. Comparisons of order stay inside the negation, because they are
     * false for NaN.
     */
    public static Condition not(Condition condition) {
        if (condition instanceof Not not) {
            return not.condition();
        } else if (condition instanceof Comparison comparison) {
            if (comparison.right() instanceof Literal literal && literal.value() instanceof Boolean flag) {
                return new Comparison(comparison.left(), comparison.operator(), new Literal(!flag));
            } else if (comparison.operator() == Operator.EQUAL) {
                return new Comparison(comparison.left(), Operator.NOT_EQUAL, comparison.right());
            } else if (comparison.operator() == Operator.NOT_EQUAL) {
                return new Comparison(comparison.left(), Operator.EQUAL, comparison.right());
            }
        }
        return new Not(condition);
    }

    public static Condition and(Condition first, Condition second) {
        var parts = new ArrayList<Condition>();
        for (Condition condition : List.of(first, second)) {
            parts.addAll(condition instanceof And and ? and.conditions() : List.of(condition));
        }
        return new And(parts);
    }

    public static Condition or(Condition first, Condition second) {
        var parts = new ArrayList<Condition>();
        for (Condition condition : List.of(first, second)) {
            parts.addAll(condition instanceof Or or ? or.conditions() : List.of(condition));
        }
        return new Or(parts);
    }

    /** The condition that both hold or neither does. */
    public static Condition same(Condition first, Condition second) {
        return or(and(first, second), and(not(first), not(second)));
    }

    /**
     * The condition of a branch, as KFP's compiler writes it: the negations of earlier conditions, then the branch's
     * own.
     *
     * @param earlier the conditions of the earlier branches, 1 or more
     * @param own the condition of this branch; empty for an {@code else}
     */
    public static Condition after(List<Condition> earlier, List<Condition> own) {
        var parts = new ArrayList<Condition>();
        earlier.forEach(condition -> parts.add(new Not(condition)));
        parts.addAll(own);
        return parts.size() == 1 ? parts.get(0) : new And(parts);
    }

    private static Operator flipped(Operator operator) {
        return switch (operator) {
            case LESS -> Operator.GREATER;
            case LESS_OR_EQUAL -> Operator.GREATER_OR_EQUAL;
            case GREATER -> Operator.LESS;
            case GREATER_OR_EQUAL -> Operator.LESS_OR_EQUAL;
            default -> operator;
        };
    }
}
