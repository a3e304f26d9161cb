// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/**
 * A component of this compilation: its signature, and what the generated entrypoint needs beyond it.
 *
 * @param signature what callers see
 * @param descriptor the binary name of the class that carries the signature
 * @param inputTypes the parameters' types, in order
 * @param result what the method returns
 */
public record ComponentModel(
        ComponentSignature signature, String descriptor, List<JavaType> inputTypes, Result result) {
    /** Copies the list. */
    public ComponentModel {
        inputTypes = List.copyOf(inputTypes);
    }

    /** What the method returns. */
    public sealed interface Result {}

    /** Nothing. */
    public record NoResult() implements Result {}

    /**
     * One value.
     *
     * @param type its type
     */
    public record SingleResult(JavaType type) implements Result {}

    /**
     * A record of outputs.
     *
     * @param type the record's class
     * @param types the types of its components, in order, as the signature's outputs
     */
    public record RecordResult(ClassRef type, List<JavaType> types) implements Result {
        /** Copies the list. */
        public RecordResult {
            types = List.copyOf(types);
        }
    }
}
