// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/** A component of this compilation: its signature, and what is generated for it. */
public sealed interface ComponentModel {

    /** What callers see. */
    ComponentSignature signature();

    /** The generated class that carries the signature. */
    ClassRef descriptor();

    /**
     * A Java method, and what the generated entrypoint needs to call it.
     *
     * @param signature what callers see
     * @param classes the method's class and those generated for it
     * @param inputTypes the parameters' types, in order
     * @param result what the method returns
     * @param throwsAny whether the method declares to throw what is neither an exception nor an error
     */
    record JavaComponent(
            ComponentSignature signature, Classes classes, List<JavaType> inputTypes, Result result, boolean throwsAny)
            implements ComponentModel {
        /** Copies the list. */
        public JavaComponent {
            inputTypes = List.copyOf(inputTypes);
        }

        @Override
        public ClassRef descriptor() {
            return classes.descriptor();
        }
    }

    /**
     * A command in a container.
     *
     * @param signature what callers see
     * @param descriptor the generated class that carries the signature
     */
    record ContainerComponent(ComponentSignature signature, ClassRef descriptor) implements ComponentModel {}

    /**
     * The classes of a Java component.
     *
     * @param owner the one that holds the method
     * @param entrypoint the generated one with {@code main}
     * @param descriptor the generated one that carries the signature
     */
    record Classes(ClassRef owner, ClassRef entrypoint, ClassRef descriptor) {}

    /** What the method returns. */
    sealed interface Result {}

    /** Nothing. */
    record NoResult() implements Result {}

    /**
     * One value.
     *
     * @param type its type
     */
    record SingleResult(JavaType type) implements Result {}

    /**
     * A record of outputs.
     *
     * @param type the record's class
     * @param types the types of its components, in order, as the signature's outputs
     */
    record RecordResult(ClassRef type, List<JavaType> types) implements Result {
        /** Copies the list. */
        public RecordResult {
            types = List.copyOf(types);
        }
    }
}
