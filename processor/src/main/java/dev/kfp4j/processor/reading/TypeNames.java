// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.ClassRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Names types, in the forms of users and of generated code. */
public final class TypeNames {

    private TypeNames() {}

    /** The name of a class. */
    public static ClassRef classRef(TypeElement type) {
        Deque<String> names = new ArrayDeque<>();
        Element element = type;
        while (element instanceof TypeElement current) {
            names.addFirst(current.getSimpleName().toString());
            element = current.getEnclosingElement();
        }
        String packageName = element instanceof PackageElement owner
                ? owner.getQualifiedName().toString()
                : "";
        return new ClassRef(packageName, names.stream().toList());
    }

    /** A type as most sources write it: {@code List<Date>}, without packages and annotations. */
    public static String shown(TypeMirror type) {
        return type.accept(new Shown(), null);
    }

    /** The name of the boxed form of a primitive type. */
    static String box(TypeMirror primitive, Types types) {
        return types.boxedClass(types.getPrimitiveType(primitive.getKind()))
                .getSimpleName()
                .toString();
    }

    private static final class Shown extends SimpleTypeVisitor14<String, Void> {
        @Override
        protected String defaultAction(TypeMirror type, Void unused) {
            return type.toString();
        }

        @Override
        public String visitPrimitive(PrimitiveType type, Void unused) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String visitArray(ArrayType type, Void unused) {
            return type.getComponentType().accept(this, null) + "[]";
        }

        @Override
        public String visitDeclared(DeclaredType type, Void unused) {
            String name = type.asElement().getSimpleName().toString();
            if (type.getTypeArguments().isEmpty()) {
                return name;
            }
            var arguments = type.getTypeArguments().stream()
                    .map(argument -> argument.accept(this, null))
                    .toList();
            return name + "<" + String.join(", ", arguments) + ">";
        }

        @Override
        public String visitWildcard(WildcardType type, Void unused) {
            if (type.getExtendsBound() != null) {
                return "? extends " + type.getExtendsBound().accept(this, null);
            }
            return type.getSuperBound() == null
                    ? "?"
                    : "? super " + type.getSuperBound().accept(this, null);
        }
    }
}
