// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import java.util.function.IntPredicate;

/** A comparison of an input with a constant. */
@SuppressWarnings("ImmutableEnumChecker") // What it holds is immutable, though not annotated so.
public enum Comparison {
    EQUAL("==", order -> order == 0),
    DIFFERENT("!=", order -> order != 0),
    BELOW("<", order -> order < 0),
    AT_MOST("<=", order -> order <= 0),
    ABOVE(">", order -> order > 0),
    AT_LEAST(">=", order -> order >= 0);

    private final String symbol;
    private final IntPredicate meaning;

    Comparison(String symbol, IntPredicate meaning) {
        this.symbol = symbol;
        this.meaning = meaning;
    }

    String symbol() {
        return symbol;
    }

    /** Returns whether the comparison is true for an input below (negative), equal to (0) or above the constant. */
    boolean holds(int order) {
        return meaning.test(order);
    }
}
