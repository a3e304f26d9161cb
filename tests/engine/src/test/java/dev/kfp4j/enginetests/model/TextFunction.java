// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import java.util.function.BiPredicate;

/** Functions of CEL that test a text. */
@SuppressWarnings("ImmutableEnumChecker") // What it holds is immutable, though not annotated so.
public enum TextFunction {
    STARTS_WITH("startsWith", String::startsWith),
    ENDS_WITH("endsWith", String::endsWith),
    CONTAINS("contains", String::contains);

    private final String celName;
    private final BiPredicate<String, String> meaning;

    TextFunction(String celName, BiPredicate<String, String> meaning) {
        this.celName = celName;
        this.meaning = meaning;
    }

    String celName() {
        return celName;
    }

    boolean holds(String text, String part) {
        return meaning.test(text, part);
    }
}
