// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.processor.pipeline.Scope;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.lang.model.element.VariableElement;

/** The loops around the current point. */
final class OpenLoops {
    /** The variables before each loop; those of the innermost loop first. */
    private final Deque<Scope<VariableElement>> beginnings = new ArrayDeque<>();

    void enter(Scope<VariableElement> beginning) {
        beginnings.push(beginning);
    }

    void leave() {
        beginnings.pop();
    }

    /** The number of loops around this point. */
    int depth() {
        return beginnings.size();
    }

    /** Whether a variable was declared before the innermost loop began. */
    boolean isFromOutside(VariableElement variable) {
        return !beginnings.isEmpty() && beginnings.element().lookup(variable).isPresent();
    }
}
