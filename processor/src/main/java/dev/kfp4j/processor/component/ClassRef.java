// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/**
 * A class, by name.
 *
 * @param packageName may be empty
 * @param simpleNames the names of the classes around it, outermost first, and its own
 */
public record ClassRef(String packageName, List<String> simpleNames) {
    /** Copies the list. */
    public ClassRef {
        simpleNames = List.copyOf(simpleNames);
    }

    /** Such as {@code Outer.Inner}. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** Such as {@code com.acme.Outer.Inner}. */
    public String canonicalName() {
        return qualified(nestedName());
    }

    /** Such as {@code com.acme.Outer$Inner}. */
    public String binaryName() {
        return qualified(String.join("$", simpleNames));
    }

    private String qualified(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
