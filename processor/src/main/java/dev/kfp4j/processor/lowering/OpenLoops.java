// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.pipeline.Scope;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.VariableElement;

/** The loops around the point that is being translated. */
final class OpenLoops {
    /** What the variables stood for where each loop begins; the innermost loop's first. */
    private final Deque<Scope<VariableElement>> beginnings = new ArrayDeque<>();

    /** Goes into a loop. */
    void enter(Scope<VariableElement> beginning) {
        beginnings.push(beginning);
    }

    /** Leaves the innermost loop. */
    void leave() {
        beginnings.pop();
    }

    /** How many loops are around this point. */
    int depth() {
        return beginnings.size();
    }

    /** Whether a variable was declared before the innermost loop began. */
    boolean isFromOutside(VariableElement variable) {
        return !beginnings.isEmpty() && beginnings.element().lookup(variable).isPresent();
    }
}
