// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/**
 * A static method, by name: the identity of a component or pipeline.
 *
 * @param packageName may be empty
 * @param ownerBinaryName such as {@code com.acme.Outer$Steps}
 * @param ownerCanonicalName such as {@code com.acme.Outer.Steps}
 * @param name the method's name
 * @param parameterTypes the erased parameter types, canonical names
 */
public record MethodRef(
        String packageName,
        String ownerBinaryName,
        String ownerCanonicalName,
        String name,
        List<String> parameterTypes) {
    public MethodRef {
        parameterTypes = List.copyOf(parameterTypes);
    }

    /**
     * The simple name of a class that is generated for the method, in the method's package: {@code Housing_TrainModel}
     * and the suffix. Underscores also join the names of nested classes.
     */
    public String generatedSimpleName(String suffix) {
        String nested = packageName.isEmpty() ? ownerBinaryName : ownerBinaryName.substring(packageName.length() + 1);
        String capitalised = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return nested.replace('$', '_') + "_" + capitalised + suffix;
    }
}
