// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

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
import org.jspecify.annotations.Nullable;

/**
 * Finds bodies in which javac reports errors. Such a body is not translated, because its messages would only repeat
 * those of javac.
 */
final class ErroneousTypes extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private boolean found;

    private ErroneousTypes(Trees trees) {
        this.trees = trees;
    }

    static boolean isIn(TreePath path, Trees trees) {
        var scan = new ErroneousTypes(trees);
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

    private void check() {
        TreePath path = getCurrentPath();
        TypeMirror type = trees.getTypeMirror(path);
        Element element = trees.getElement(path);
        found |= element == null
                || (type != null && type.getKind() == TypeKind.ERROR)
                || element.asType().getKind() == TypeKind.ERROR;
    }
}
