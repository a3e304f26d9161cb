// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The run-time condition of a branch. It becomes CEL text when the manifest is written. */
public sealed interface Condition {
    /** The run-time values in it, in order, none twice. */
    default Set<Reference> references() {
        var found = new LinkedHashSet<Reference>();
        collect(this, found);
        return found;
    }

    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** The symbol in Java and in CEL. */
        public String symbol() {
            return symbol;
        }
    }

    /** A side of a comparison. */
    sealed interface Operand {}

    /**
     * A run-time value.
     *
     * @param reference a scalar parameter
     */
    record Variable(Reference reference) implements Operand {}

    /**
     * A constant.
     *
     * @param value a {@link Boolean}, {@link Long}, {@link Double} or {@link String}
     */
    record Literal(Object value) implements Operand {}

    /**
     * A comparison of two values of comparable types. A single boolean value is compared with {@code true}.
     *
     * @param left one side; at least one side is a {@link Variable}
     * @param operator the operator
     * @param right the other side
     */
    record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

    /**
     * A negation.
     *
     * @param condition the negated condition
     */
    record Not(Condition condition) implements Condition {}

    /**
     * A conjunction.
     *
     * @param conditions 2 or more
     */
    record And(List<Condition> conditions) implements Condition {
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * A disjunction.
     *
     * @param conditions 2 or more
     */
    record Or(List<Condition> conditions) implements Condition {
        public Or {
            conditions = List.copyOf(conditions);
        }
    }

    private static void collect(Condition condition, Set<Reference> found) {
        if (condition instanceof Comparison comparison) {
            Stream.of(comparison.left(), comparison.right()).forEach(operand -> {
                if (operand instanceof Variable variable) {
                    found.add(variable.reference());
                }
            });
        } else if (condition instanceof Not not) {
            collect(not.condition(), found);
        } else if (condition instanceof And and) {
            and.conditions().forEach(part -> collect(part, found));
        } else if (condition instanceof Or or) {
            or.conditions().forEach(part -> collect(part, found));
        }
    }
}
