// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds methods with types that do not exist yet. Another processor may still generate them; if none does, javac
 * reports that.
 */
public final class MissingTypes {

    private final Deque<TypeMirror> open = new ArrayDeque<>();
    private final Set<String> recordsSeen = new HashSet<>();

    private MissingTypes() {}

    /** Whether the type of a parameter or of the result is missing, or a type inside their records or superclasses. */
    public static boolean in(ExecutableElement method) {
        var search = new MissingTypes();
        search.open.add(method.getReturnType());
        for (VariableElement parameter : method.getParameters()) {
            search.open.add(parameter.asType());
        }
        return search.finds();
    }

    private boolean finds() {
        while (!open.isEmpty()) {
            TypeMirror type = open.remove();
            if (type.getKind() == TypeKind.ERROR) {
                return true;
            }
            if (type instanceof ArrayType array) {
                open.add(array.getComponentType());
            } else if (type instanceof DeclaredType declared) {
                declared.getTypeArguments().forEach(open::add);
                addParts((TypeElement) declared.asElement());
            }
        }
        return false;
    }

    private void addParts(TypeElement type) {
        if (!recordsSeen.add(type.getQualifiedName().toString())) {
            return;
        }
        if (type.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : type.getRecordComponents()) {
                open.add(component.asType());
            }
        } else if (type.getKind() == ElementKind.CLASS) {
            open.add(type.getSuperclass());
        }
    }
}
