// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/**
 * Finds repeated annotations in the sources. javac puts them into a container annotation and loses their places, but
 * keeps their order.
 */
final class RepeatedAnnotations {
    private final Trees trees;

    RepeatedAnnotations(Trees trees) {
        this.trees = trees;
    }

    /** The tree of an annotation, or of one of its values; null if the annotation is not repeated. */
    @Nullable
    Tree find(TreePath declaration, Element element, AnnotationMirror annotation, @Nullable AnnotationValue value) {
        int index = index(element, annotation);
        List<AnnotationTree> candidates = index < 0 ? List.of() : ofType(declaration, annotation);
        if (index < 0 || index >= candidates.size()) {
            return null;
        }
        AnnotationTree tree = candidates.get(index);
        Tree part = value == null ? null : argument(tree, name(annotation, value));
        return part == null ? tree : part;
    }

    private static int index(Element element, AnnotationMirror annotation) {
        for (AnnotationMirror container : element.getAnnotationMirrors()) {
            for (AnnotationValue value : container.getElementValues().values()) {
                if (value.getValue() instanceof List<?> list) {
                    for (int i = 0; i < list.size(); i++) {
                        if (list.get(i) instanceof AnnotationValue item && item.getValue() == annotation) {
                            return i;
                        }
                    }
                }
            }
        }
        return -1;
    }

    private List<AnnotationTree> ofType(TreePath declaration, AnnotationMirror annotation) {
        var found = new ArrayList<AnnotationTree>();
        Tree leaf = declaration.getLeaf();
        List<? extends AnnotationTree> all = leaf instanceof ClassTree type
                ? type.getModifiers().getAnnotations()
                : leaf instanceof CompilationUnitTree unit ? unit.getPackageAnnotations() : List.of();
        for (AnnotationTree tree : all) {
            TreePath type = new TreePath(new TreePath(declaration, tree), tree.getAnnotationType());
            if (annotation.getAnnotationType().asElement().equals(trees.getElement(type))) {
                found.add(tree);
            }
        }
        return found;
    }

    private static String name(AnnotationMirror annotation, AnnotationValue value) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getValue() == value) {
                return entry.getKey().getSimpleName().toString();
            }
        }
        return "";
    }

    private static @Nullable Tree argument(AnnotationTree tree, String name) {
        for (ExpressionTree argument : tree.getArguments()) {
            if (!(argument instanceof AssignmentTree assignment)) {
                return argument;
            } else if (assignment.getVariable() instanceof IdentifierTree variable
                    && variable.getName().contentEquals(name)) {
                return assignment.getExpression();
            }
        }
        return null;
    }
}
