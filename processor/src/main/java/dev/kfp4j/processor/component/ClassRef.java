// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/**
 * A class, by name.
 *
 * @param packageName may be empty
 * @param simpleNames the names of the enclosing classes, outermost first, and of the class itself
 */
public record ClassRef(String packageName, List<String> simpleNames) {
    public ClassRef {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The name without the package, such as {@code Outer.Inner}. */
    public String nestedName() {
        return String.join(".", simpleNames);
    }

    /** The name in source code, such as {@code com.acme.Outer.Inner}. */
    public String canonicalName() {
        return qualified(nestedName());
    }

    /** The name in the class file, such as {@code com.acme.Outer$Inner}. */
    public String binaryName() {
        return qualified(String.join("$", simpleNames));
    }

    private String qualified(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
