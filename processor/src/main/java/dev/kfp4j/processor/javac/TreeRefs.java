// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.kfp4j.processor.diagnostic.SourceRef;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Places as nodes of javac's syntax trees. They print with line and column at any time of the compilation, even after
 * javac has written the class and cleared its tree.
 */
public final class TreeRefs implements SourceRefs {

    private final Trees trees;
    private final ElementRefs byElement = new ElementRefs();

    public TreeRefs(Trees trees) {
        this.trees = trees;
    }

    /** The node at the end of a path. */
    public SourceRef of(TreePath path) {
        return new TreePlace(trees, path.getLeaf(), path.getCompilationUnit());
    }

    /** A node of a compilation unit. */
    public SourceRef of(Tree node, CompilationUnitTree unit) {
        return new TreePlace(trees, node, unit);
    }

    @Override
    public SourceRef of(Element element) {
        return orElse(path(element), byElement.of(element));
    }

    @Override
    public SourceRef of(Element element, AnnotationMirror annotation) {
        TreePath path = trees.getPath(declared(element), annotation);
        TreePath narrower = narrower(path, element);
        return narrower == null ? repeated(element, annotation, null) : of(narrower);
    }

    @Override
    public SourceRef of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        TreePath path = trees.getPath(declared(element), annotation, value);
        TreePath narrower = narrower(path, element);
        return narrower == null ? repeated(element, annotation, value) : of(narrower);
    }

    /** If javac does not find an annotation, it returns the whole declaration. */
    private @Nullable TreePath narrower(@Nullable TreePath path, Element element) {
        TreePath whole = path(element);
        return path != null && whole != null && path.getLeaf() == whole.getLeaf() ? null : path;
    }

    private SourceRef repeated(Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        TreePath declaration = path(element);
        Tree tree = declaration == null
                ? null
                : new RepeatedAnnotations(trees).find(declaration, element, annotation, value);
        if (declaration != null && tree != null) {
            return of(tree, declaration.getCompilationUnit());
        }
        return value == null ? of(element) : of(element, annotation);
    }

    private @Nullable TreePath path(Element element) {
        return trees.getPath(declared(element));
    }

    /** javac has no tree for the component of a record, but one for its field. */
    private static Element declared(Element element) {
        Element owner = element.getEnclosingElement();
        if (element.getKind() != ElementKind.RECORD_COMPONENT || owner == null) {
            return element;
        }
        return ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(element.getSimpleName()))
                .map(Element.class::cast)
                .findFirst()
                .orElse(element);
    }

    @Override
    public SourceRef ofType(Element element) {
        TreePath path = path(element);
        if (path == null) {
            return of(element);
        }
        Tree type = declaredType(path.getLeaf());
        return type == null ? of(path) : of(type, path.getCompilationUnit());
    }

    @Override
    public boolean isKnown(Element element) {
        return path(element) != null;
    }

    @Override
    public String describe(Element element) {
        TreePath path = path(element);
        if (path == null) {
            return "";
        }
        CompilationUnitTree unit = path.getCompilationUnit();
        String file = fileName(unit.getSourceFile().getName());
        LineMap lines = unit.getLineMap();
        if (lines == null) {
            // With -g:none, javac keeps no lines.
            return file;
        }
        // Annotations may be on other lines; the type is beside the name.
        Tree type = declaredType(path.getLeaf());
        long start = trees.getSourcePositions().getStartPosition(unit, type == null ? path.getLeaf() : type);
        return file + ":" + lines.getLineNumber(start);
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static @Nullable Tree declaredType(Tree declaration) {
        if (declaration instanceof VariableTree variable) {
            return variable.getType();
        }
        return declaration instanceof MethodTree method ? method.getReturnType() : null;
    }

    private SourceRef orElse(@Nullable TreePath path, SourceRef otherwise) {
        return path == null ? otherwise : of(path);
    }

    private record TreePlace(Trees trees, Tree node, CompilationUnitTree unit) implements PrintablePlace {
        @Override
        public void print(Messager messager, Kind kind, String text) {
            trees.printMessage(kind, text, node, unit);
        }
    }
}
