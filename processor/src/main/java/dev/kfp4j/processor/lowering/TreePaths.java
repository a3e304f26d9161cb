// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;

/** Paths to nodes of the syntax tree. */
final class TreePaths {
    /** The greatest length of a quotation in a message, in characters. */
    private static final int LONGEST_QUOTE = 60;

    private TreePaths() {}

    /** The path of a child. */
    static TreePath child(TreePath parent, Tree child) {
        return new TreePath(parent, child);
    }

    /** The path of an expression without the parentheses around it. */
    static TreePath skipParentheses(TreePath path) {
        TreePath current = path;
        while (current.getLeaf() instanceof ParenthesizedTree parenthesized) {
            current = child(current, parenthesized.getExpression());
        }
        return current;
    }

    /** The text of an expression on one line, shortened, as javac prints it. */
    static String quote(Tree tree) {
        String text = (tree instanceof ExpressionTree ? tree.toString() : "...").replaceAll("\\s+", " ");
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 3) + "...";
    }
}
