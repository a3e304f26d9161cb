// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import static java.util.Objects.requireNonNull;

import dev.kfp4j.processor.component.ClassRef;
import dev.kfp4j.processor.component.MethodRef;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Creates the identities of methods. */
public final class MethodRefs {

    private MethodRefs() {}

    /** The class that declares a method. */
    static TypeElement owner(ExecutableElement method) {
        return (TypeElement) requireNonNull(method.getEnclosingElement(), "a method stands in a class");
    }

    /** The identity of a method. */
    public static MethodRef of(ExecutableElement method, Elements elements, Types types) {
        ClassRef ownerRef = TypeNames.classRef(owner(method));
        var parameters = method.getParameters().stream()
                .map(parameter -> types.erasure(parameter.asType()).toString())
                .toList();
        return new MethodRef(
                elements.getPackageOf(method).getQualifiedName().toString(),
                ownerRef.binaryName(),
                ownerRef.canonicalName(),
                method.getSimpleName().toString(),
                parameters);
    }
}
