// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.IoType.ArtifactIo;
import dev.kfp4j.processor.component.IoType.Parameter;
import java.util.List;
import java.util.Map;

/**
 * The Java types of an imported component's inputs and outputs. A file does not declare the elements of a list: a list
 * input accepts any elements, and a list output is a list of objects.
 *
 * @param artifacts the classes of artifacts by schema title
 */
record ImportTypes(Map<String, ClassRef> artifacts) {
    private static final ClassName LIST = ClassName.get(List.class);
    private static final ClassName MAP = ClassName.get(Map.class);
    private static final ClassName STRING = ClassName.get(String.class);
    private static final TypeName ANY = WildcardTypeName.subtypeOf(Object.class);

    /** The type of a parameter. An optional input without a default accepts null too. */
    TypeName input(Input input) {
        if (input.type() instanceof ArtifactIo artifact) {
            TypeName type = artifact(artifact);
            return artifact.list() ? ParameterizedTypeName.get(LIST, WildcardTypeName.subtypeOf(type)) : type;
        }
        TypeName type = parameter(((Parameter) input.type()).type(), ANY);
        return input.optional() && input.defaultValue().isEmpty() ? type.box() : type;
    }

    TypeName output(IoType output) {
        if (output instanceof ArtifactIo artifact) {
            TypeName type = artifact(artifact);
            return artifact.list() ? ParameterizedTypeName.get(LIST, type) : type;
        }
        return parameter(((Parameter) output).type(), ClassName.OBJECT);
    }

    private TypeName artifact(ArtifactIo artifact) {
        ClassRef type = artifacts.get(artifact.schemaTitle());
        return type == null ? RuntimeNames.ARTIFACT : RuntimeNames.of(type);
    }

    private static TypeName parameter(ParameterType type, TypeName element) {
        return switch (type) {
            case STRING -> STRING;
            case NUMBER_INTEGER -> TypeName.LONG;
            case NUMBER_DOUBLE -> TypeName.DOUBLE;
            case BOOLEAN -> TypeName.BOOLEAN;
            case LIST -> ParameterizedTypeName.get(LIST, element);
            case STRUCT -> ParameterizedTypeName.get(MAP, STRING, element);
            case TASK_FINAL_STATUS -> RuntimeNames.TASK_FINAL_STATUS;
            case TASK_CONFIG -> throw new IllegalArgumentException("filled in by the engine alone");
        };
    }
}
