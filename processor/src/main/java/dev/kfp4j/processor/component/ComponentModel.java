// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/**
 * A component of this compilation: its signature, and what the generated entrypoint needs beyond it.
 *
 * @param signature what callers see
 * @param classes the method's class and those generated for it
 * @param inputTypes the parameters' types, in order
 * @param result what the method returns
 * @param throwsAny whether the method declares to throw what is neither an exception nor an error
 */
public record ComponentModel(
        ComponentSignature signature, Classes classes, List<JavaType> inputTypes, Result result, boolean throwsAny) {
    /** Copies the list. */
    public ComponentModel {
        inputTypes = List.copyOf(inputTypes);
    }

    /**
     * The classes of a component.
     *
     * @param owner the one that holds the method
     * @param entrypoint the generated one with {@code main}
     * @param descriptor the generated one that carries the signature
     */
    public record Classes(ClassRef owner, ClassRef entrypoint, ClassRef descriptor) {}

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
