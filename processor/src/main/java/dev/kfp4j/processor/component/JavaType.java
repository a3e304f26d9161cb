// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/** The Java type of an input or output, as far as KFP and the generated code need it. */
public sealed interface JavaType {

    /** A type whose values are JSON: a KFP parameter. */
    sealed interface ParameterJavaType extends JavaType {}

    /** The scalar types. */
    enum Scalar {
        BOOLEAN,
        INT,
        LONG,
        FLOAT,
        DOUBLE,
        STRING
    }

    /**
     * A scalar.
     *
     * @param scalar the kind of scalar
     * @param boxed whether it is the boxed form ({@code Integer}); {@code String} is boxed
     */
    record ScalarType(Scalar scalar, boolean boxed) implements ParameterJavaType {}

    /**
     * An enum. Its JSON values are the names of its constants.
     *
     * @param type the enum's class
     * @param constants in declaration order
     */
    record EnumType(ClassRef type, List<String> constants) implements ParameterJavaType {
        public EnumType {
            constants = List.copyOf(constants);
        }
    }

    /**
     * {@code List<T>}.
     *
     * @param element {@code T}
     * @param nullable whether elements may be null
     */
    record ListType(ParameterJavaType element, boolean nullable) implements ParameterJavaType {}

    /**
     * {@code Map<String, T>}.
     *
     * @param value {@code T}
     * @param nullable whether values may be null
     */
    record MapType(ParameterJavaType value, boolean nullable) implements ParameterJavaType {}

    /**
     * A record. Its JSON value is an object.
     *
     * @param type the record's class
     * @param fields in declaration order
     */
    record RecordType(ClassRef type, List<Field> fields) implements ParameterJavaType {
        public RecordType {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A component of a record.
     *
     * @param name its name in JSON
     * @param javaName its accessor's name
     * @param type its type
     * @param nullable whether it may be missing or null
     */
    record Field(String name, String javaName, ParameterJavaType type, boolean nullable) {}

    /**
     * {@code TaskFinalStatus}.
     *
     * @param nullable whether the component accepts that there is no status
     */
    record FinalStatusType(boolean nullable) implements ParameterJavaType {}

    /**
     * An artifact class.
     *
     * @param type the class
     * @param schemaTitle such as {@code system.Dataset}
     * @param schemaVersion such as {@code 0.0.1}
     */
    record ArtifactClass(ClassRef type, String schemaTitle, String schemaVersion) implements JavaType {}

    /**
     * {@code List} of artifacts.
     *
     * @param element the artifacts' class
     */
    record ArtifactList(ArtifactClass element) implements JavaType {}
}
