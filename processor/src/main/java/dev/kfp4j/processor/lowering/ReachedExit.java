// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.ThrowTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.pipeline.Value;

/**
 * Where a way through a body ends with a value: a {@code return}, or a {@code yield} or arm of an expression.
 *
 * @param value what it gives
 * @param at the expression, or the statement if there is none
 */
record ReachedExit(Value value, TreePath at) {
    /** Whether it is a {@code throw}, which has been refused. */
    boolean isFailure() {
        return at.getLeaf() instanceof ThrowTree;
    }
}
