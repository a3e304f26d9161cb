// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.enginetests.model;

import dev.kfp4j.manifest.ParameterType;

/** The types of the values that generated pipelines pass on. */
public enum Kind {
    TEXT(ParameterType.STRING),
    WHOLE(ParameterType.NUMBER_INTEGER),
    REAL(ParameterType.NUMBER_DOUBLE),
    FLAG(ParameterType.BOOLEAN),
    TEXTS(ParameterType.LIST),
    WHOLES(ParameterType.LIST);

    private final ParameterType type;

    Kind(ParameterType type) {
        this.type = type;
    }

    /** The type as a manifest has it. */
    public ParameterType type() {
        return type;
    }

    /** Returns whether a loop can iterate over it. */
    public boolean isList() {
        return type == ParameterType.LIST;
    }

    /** The kind of a list's elements. */
    public Kind element() {
        return this == TEXTS ? TEXT : WHOLE;
    }

    /** The kind of a list of such values. */
    public Kind list() {
        return this == TEXT ? TEXTS : WHOLES;
    }
}
