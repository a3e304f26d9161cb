// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What decides at run time whether a branch is taken; CEL text is made of it at the very end. */
public sealed interface Condition {
    /** The run-time values in it, in order, none twice. */
    default Set<Reference> references() {
        var found = new LinkedHashSet<Reference>();
        collect(this, found);
        return found;
    }

    /** How two values are compared. */
    enum Operator {
        /** Equal. */
        EQUAL("=="),
        /** Not equal. */
        NOT_EQUAL("!="),
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        LESS_OR_EQUAL("<="),
        /** Greater. */
        GREATER(">"),
        /** Greater or equal. */
        GREATER_OR_EQUAL(">=");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** As Java and CEL write it. */
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
     * A comparison of two values of types that can be compared. A boolean value alone is compared with {@code true}.
     *
     * @param left at least one side is a {@link Variable}
     * @param operator how
     * @param right the other side
     */
    record Comparison(Operand left, Operator operator, Operand right) implements Condition {}

    /**
     * The opposite.
     *
     * @param condition of what
     */
    record Not(Condition condition) implements Condition {}

    /**
     * All of them hold.
     *
     * @param conditions 2 or more
     */
    record And(List<Condition> conditions) implements Condition {
        /** Copies the list. */
        public And {
            conditions = List.copyOf(conditions);
        }
    }

    /**
     * At least one of them holds.
     *
     * @param conditions 2 or more
     */
    record Or(List<Condition> conditions) implements Condition {
        /** Copies the list. */
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
