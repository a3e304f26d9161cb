// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ErroneousTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies in which javac reports errors. Such a body is not translated, because its messages would only repeat
 * those of javac.
 */
final class ErroneousTypes extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Types types;
    private boolean found;

    private ErroneousTypes(Trees trees, Types types) {
        this.trees = trees;
        this.types = types;
    }

    static boolean isIn(TreePath path, Trees trees, Types types) {
        var scan = new ErroneousTypes(trees, types);
        scan.scan(path, null);
        return scan.found;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
        return found || tree == null ? null : super.scan(tree, null);
    }

    @Override
    public @Nullable Void visitErroneous(ErroneousTree tree, @Nullable Void unused) {
        found = true;
        return null;
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
        check();
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
        check();
        return super.visitNewClass(tree, null);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
        check();
        return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
        check();
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree tree, @Nullable Void unused) {
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        boolean isComparison = tree.getKind() == Tree.Kind.EQUAL_TO || tree.getKind() == Tree.Kind.NOT_EQUAL_TO;
        found |= (type != null && type.getKind() == TypeKind.ERROR)
                || (isComparison && areIncomparable(operand(tree.getLeftOperand()), operand(tree.getRightOperand())));
        return super.visitBinary(tree, null);
    }

    private @Nullable TypeMirror operand(Tree operand) {
        return trees.getTypeMirror(new TreePath(getCurrentPath(), operand));
    }

    /** Whether javac refuses {@code ==} between them; some that it refuses may be missed. */
    private boolean areIncomparable(@Nullable TypeMirror left, @Nullable TypeMirror right) {
        if (left == null || right == null || isNumeric(left, right)) {
            return false;
        }
        return !types.isAssignable(left, right) && !types.isAssignable(right, left);
    }

    private boolean isNumeric(TypeMirror left, TypeMirror right) {
        TypeMirror widest = types.getPrimitiveType(TypeKind.DOUBLE);
        return (left.getKind().isPrimitive() || right.getKind().isPrimitive())
                && types.isAssignable(left, widest)
                && types.isAssignable(right, widest);
    }

    private void check() {
        TreePath path = getCurrentPath();
        TypeMirror type = trees.getTypeMirror(path);
        Element element = trees.getElement(path);
        found |= element == null
                || (type != null && type.getKind() == TypeKind.ERROR)
                || element.asType().getKind() == TypeKind.ERROR;
    }
}
