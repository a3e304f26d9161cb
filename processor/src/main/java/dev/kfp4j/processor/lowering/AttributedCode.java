// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import static java.util.Objects.requireNonNull;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The code of one top-level class with the elements and types that javac attributed to it. */
final class AttributedCode {
    private final Trees trees;
    private final Elements elements;
    private final Types types;
    private final TypeElement topLevel;

    AttributedCode(CompilerServices tools, TypeElement topLevel) {
        this.trees = tools.trees();
        this.elements = tools.elements();
        this.types = tools.types();
        this.topLevel = topLevel;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    /** The element of a name or a call; null if javac did not resolve it. */
    @Nullable
    Element element(TreePath path) {
        return trees.getElement(path);
    }

    /** The type of an expression. */
    TypeMirror type(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? types.getNoType(TypeKind.NONE) : type;
    }

    /** The declaration of an element of this compilation; null for one from a class file. */
    @Nullable
    TreePath declaration(Element element) {
        return trees.getPath(element);
    }

    /** Whether an element is declared in this class, so that javac has attributed its declaration. */
    boolean declares(Element element) {
        for (Element current = element; current != null; current = current.getEnclosingElement()) {
            if (current.equals(topLevel)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is {@code String}. */
    boolean isString(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED && isClass(type, "java.lang.String");
    }

    /** Whether it is the class of that qualified name. */
    boolean isClass(TypeMirror type, String name) {
        return types.asElement(type) instanceof TypeElement element
                && element.getQualifiedName().contentEquals(name);
    }

    /** The primitive kind of a primitive type or of its box; the type's own kind otherwise. */
    TypeKind unboxed(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind();
        }
        try {
            return types.unboxedType(type).getKind();
        } catch (IllegalArgumentException e) {
            // The compiler API throws this for a type that is not a box.
            return TypeKind.DECLARED;
        }
    }

    /** Whether a cast keeps a run-time value unchanged: between references, to and from boxes, to a wider number. */
    boolean keepsValue(TypeMirror from, TypeMirror to) {
        TypeKind source = unboxed(from);
        TypeKind target = unboxed(to);
        if (source.isPrimitive() && target.isPrimitive()) {
            return types.isSubtype(types.getPrimitiveType(source), types.getPrimitiveType(target));
        }
        return true;
    }

    /** The class that declares a method, a field or an enum constant. */
    static TypeElement owner(Element member) {
        return (TypeElement) requireNonNull(member.getEnclosingElement(), "a class encloses each member");
    }

    /** The qualified name of the class that declares a member. */
    static String ownerName(Element member) {
        return owner(member).getQualifiedName().toString();
    }
}
