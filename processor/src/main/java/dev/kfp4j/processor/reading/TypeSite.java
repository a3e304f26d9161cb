// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.diagnostic.SourceRef;

/**
 * The input, output or field with the current type, for messages.
 *
 * @param role {@code input}, {@code output} or {@code field}
 * @param name its Java name, or the method's for a single result
 * @param place its type in the sources
 * @param outermost whether it is the input or output itself, not a part of it
 */
record TypeSite(Role role, String name, SourceRef place, boolean outermost) {

    /** The role of a type. */
    enum Role {
        INPUT("input"),
        OUTPUT("output"),
        INPUT_FIELD("field"),
        OUTPUT_FIELD("field");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        Role field() {
            return this == INPUT || this == INPUT_FIELD ? INPUT_FIELD : OUTPUT_FIELD;
        }
    }

    static TypeSite of(Role role, String name, SourceRef place) {
        return new TypeSite(role, name, place, true);
    }

    /** The elements of this list, or the values of this map. */
    TypeSite inside() {
        return new TypeSite(role, name, place, false);
    }

    TypeSite field(String fieldName, SourceRef fieldPlace) {
        return new TypeSite(role.field(), fieldName, fieldPlace, false);
    }

    String word() {
        return role.word;
    }

    boolean isInput() {
        return role == Role.INPUT;
    }

    boolean isOutput() {
        return role == Role.OUTPUT;
    }
}
