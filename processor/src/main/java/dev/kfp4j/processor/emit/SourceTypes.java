// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.ArtifactClass;
import dev.kfp4j.processor.component.JavaType.ArtifactList;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import java.util.List;
import java.util.Map;

/** The types in generated sources. */
final class SourceTypes {

    private SourceTypes() {}

    /** The type as the user declared it. */
    static TypeName declared(JavaType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.boxed() ? scalar(scalar).box() : scalar(scalar);
        }
        if (type instanceof EnumType choice) {
            return RuntimeNames.of(choice.type());
        }
        if (type instanceof ListType list) {
            return listOf(list.element());
        }
        if (type instanceof MapType map) {
            return ParameterizedTypeName.get(
                    ClassName.get(Map.class), ClassName.get(String.class), element(map.value()));
        }
        if (type instanceof RecordType struct) {
            return RuntimeNames.of(struct.type());
        }
        if (type instanceof FinalStatusType) {
            return RuntimeNames.TASK_FINAL_STATUS;
        }
        if (type instanceof ArtifactClass artifact) {
            return RuntimeNames.of(artifact.type());
        }
        return listOf(((ArtifactList) type).element());
    }

    /** The type as a type argument. */
    static TypeName element(JavaType type) {
        return declared(type).box();
    }

    private static TypeName listOf(JavaType element) {
        return ParameterizedTypeName.get(ClassName.get(List.class), element(element));
    }

    private static TypeName scalar(ScalarType type) {
        return switch (type.scalar()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case STRING -> ClassName.get(String.class);
        };
    }

    /** The constant of the runtime's {@code ValueType}. */
    static String valueType(JavaType type) {
        if (type instanceof ScalarType scalar) {
            return scalar.scalar().name();
        }
        if (type instanceof EnumType) {
            return "STRING";
        }
        if (type instanceof ListType) {
            return "LIST";
        }
        return type instanceof FinalStatusType ? "TASK_FINAL_STATUS" : "STRUCT";
    }
}
