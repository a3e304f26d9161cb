// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.IoType;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Finds the types in KFP of items and fields by their Java types. */
final class ValueTypes {
    private final Body body;

    ValueTypes(Body body) {
        this.body = body;
    }

    /** The type of the items of a list of parameters. */
    IoType ofElement(TypeMirror list) {
        if (body.code().isClass(list, "java.lang.Iterable")
                && list instanceof DeclaredType iterable
                && !iterable.getTypeArguments().isEmpty()) {
            return of(iterable.getTypeArguments().get(0));
        }
        return body.code().types().directSupertypes(list).stream()
                .filter(supertype -> !body.code().isClass(supertype, "java.lang.Object"))
                .findFirst()
                .map(this::ofElement)
                .orElse(parameter(ParameterType.STRING));
    }

    /** The type of a parameter for a Java type; text, as in KFP, if Java does not know the type. */
    IoType of(TypeMirror type) {
        if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            return of(wildcard.getExtendsBound());
        } else if (type instanceof TypeVariable variable) {
            return of(variable.getUpperBound());
        }
        TypeKind kind = body.code().unboxed(type);
        return parameter(
                switch (kind) {
                    case BOOLEAN -> ParameterType.BOOLEAN;
                    case BYTE, SHORT, INT, LONG -> ParameterType.NUMBER_INTEGER;
                    case FLOAT, DOUBLE -> ParameterType.NUMBER_DOUBLE;
                    case DECLARED -> declared(type);
                    default -> ParameterType.STRING;
                });
    }

    private ParameterType declared(TypeMirror type) {
        if (body.code().isClass(type, "java.util.List")) {
            return ParameterType.LIST;
        }
        boolean struct = body.code().isClass(type, "java.util.Map")
                || ((DeclaredType) type).asElement().getKind() == ElementKind.RECORD;
        return struct ? ParameterType.STRUCT : ParameterType.STRING;
    }

    private static IoType parameter(ParameterType type) {
        return new IoType.Parameter(type, List.of());
    }
}
