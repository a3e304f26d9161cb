// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.component;

import java.util.List;

/** The type of an input or output, as far as KFP and the generated code care. */
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
     * @param scalar which
     * @param boxed whether it is the boxed form ({@code Integer}); {@code String} is boxed
     */
    record ScalarType(Scalar scalar, boolean boxed) implements ParameterJavaType {}

    /**
     * An enum; on the wire its constants' names.
     *
     * @param canonicalName the enum's name
     * @param constants in declaration order
     */
    record EnumType(String canonicalName, List<String> constants) implements ParameterJavaType {
        /** Copies the list. */
        public EnumType {
            constants = List.copyOf(constants);
        }
    }

    /**
     * {@code List<T>}.
     *
     * @param element {@code T}
     */
    record ListType(ParameterJavaType element) implements ParameterJavaType {}

    /**
     * {@code Map<String, T>}.
     *
     * @param value {@code T}
     */
    record MapType(ParameterJavaType value) implements ParameterJavaType {}

    /**
     * A record; on the wire a JSON object.
     *
     * @param canonicalName the record's name
     * @param fields in declaration order
     */
    record RecordType(String canonicalName, List<Field> fields) implements ParameterJavaType {
        /** Copies the list. */
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

    /** {@code TaskFinalStatus}. */
    record FinalStatusType() implements ParameterJavaType {}

    /**
     * An artifact class.
     *
     * @param canonicalName the class
     * @param schemaTitle such as {@code system.Dataset}
     * @param schemaVersion such as {@code 0.0.1}
     */
    record ArtifactClass(String canonicalName, String schemaTitle, String schemaVersion) implements JavaType {}

    /**
     * {@code List} of artifacts.
     *
     * @param element the artifacts' class
     */
    record ArtifactList(ArtifactClass element) implements JavaType {}
}
