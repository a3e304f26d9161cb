// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.component.JavaType.ScalarType;

/** Words for types in the names of generated methods, such as {@code ListOfConfig}. */
final class MethodWords {

    private MethodWords() {}

    static String of(ParameterJavaType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar.scalar()) {
                case BOOLEAN -> "Boolean";
                case INT -> "Integer";
                case LONG -> "Long";
                case FLOAT -> "Float";
                case DOUBLE -> "Double";
                case STRING -> "String";
            };
        }
        if (type instanceof ListType list) {
            return "ListOf" + (list.nullable() ? "Nullable" : "") + of(list.element());
        }
        if (type instanceof MapType map) {
            return "MapOf" + (map.nullable() ? "Nullable" : "") + of(map.value());
        }
        if (type instanceof EnumType choice) {
            return lastName(choice.type());
        }
        return type instanceof RecordType struct ? lastName(struct.type()) : "FinalStatus";
    }

    private static String lastName(ClassRef type) {
        return type.simpleNames().get(type.simpleNames().size() - 1);
    }
}
