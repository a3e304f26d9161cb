// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/** A component of this compilation: its signature, and the data for its generated classes. */
public sealed interface ComponentModel {

    ComponentSignature signature();

    /** The generated class with the signature. */
    ClassRef descriptor();

    /**
     * A Java method, with the data that the generated entrypoint needs to call it.
     *
     * @param signature the signature for callers
     * @param classes the method's class and the generated classes
     * @param inputTypes the parameters' types, in order
     * @param result the result of the method
     * @param throwsAny whether the method declares a {@code Throwable} that is neither an exception nor an error
     */
    record JavaComponent(
            ComponentSignature signature, Classes classes, List<JavaType> inputTypes, Result result, boolean throwsAny)
            implements ComponentModel {
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
     * @param signature the signature for callers
     * @param descriptor the generated class with the signature
     */
    record ContainerComponent(ComponentSignature signature, ClassRef descriptor) implements ComponentModel {}

    /**
     * The classes of a Java component.
     *
     * @param owner the class of the method
     * @param entrypoint the generated class with {@code main}
     * @param descriptor the generated class with the signature
     */
    record Classes(ClassRef owner, ClassRef entrypoint, ClassRef descriptor) {}

    /** The result of the method. */
    sealed interface Result {}

    /** No result. */
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
        public RecordResult {
            types = List.copyOf(types);
        }
    }
}
