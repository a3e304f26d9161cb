// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.ArtifactClass;
import dev.kfp4j.processor.component.JavaType.ArtifactList;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.RecordType;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import java.util.List;

/** Maps Java types to their types in KFP. */
public final class IoTypes {

    private IoTypes() {}

    /** The KFP type of an input or output. */
    public static IoType of(JavaType type) {
        if (type instanceof ArtifactClass artifact) {
            return new IoType.ArtifactIo(artifact.schemaTitle(), artifact.schemaVersion(), false);
        }
        if (type instanceof ArtifactList list) {
            return new IoType.ArtifactIo(
                    list.element().schemaTitle(), list.element().schemaVersion(), true);
        }
        if (type instanceof EnumType choice) {
            List<JsonValue> literals =
                    choice.constants().stream().map(JsonValue::of).toList();
            return new IoType.Parameter(ParameterType.STRING, literals);
        }
        return new IoType.Parameter(parameterType((ParameterJavaType) type), List.of());
    }

    /** The KFP type of an output. It is that of an input without allowed values, which KFP does not support there. */
    public static IoType ofOutput(JavaType type) {
        IoType io = of(type);
        return io instanceof IoType.Parameter parameter ? new IoType.Parameter(parameter.type(), List.of()) : io;
    }

    private static ParameterType parameterType(ParameterJavaType type) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar.scalar()) {
                case BOOLEAN -> ParameterType.BOOLEAN;
                case INT, LONG -> ParameterType.NUMBER_INTEGER;
                case FLOAT, DOUBLE -> ParameterType.NUMBER_DOUBLE;
                case STRING -> ParameterType.STRING;
            };
        }
        if (type instanceof ListType) {
            return ParameterType.LIST;
        }
        if (type instanceof MapType || type instanceof RecordType) {
            return ParameterType.STRUCT;
        }
        if (type instanceof FinalStatusType) {
            return ParameterType.TASK_FINAL_STATUS;
        }
        throw new IllegalArgumentException("an enum has literals, and is no plain parameter: " + type);
    }
}
