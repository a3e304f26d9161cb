// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Value;

/**
 * The end of a path through a body with a value: a {@code return}, a {@code yield}, or an arm of an expression.
 *
 * @param value the value
 * @param at the expression, or the statement if there is none
 */
record ReachedExit(Value value, TreePath at) {
    /** Whether it is a {@code throw}, which has been refused. */
    boolean isFailure() {
        return at.getLeaf() instanceof ThrowTree;
    }
}
